import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { instant } from '../entries/common';
import { ACTIONS } from './actions';
import { subject, texts } from './entries';

export const entryHistory = defineEndpoint({
  id: 'publisher.entry-history',
  method: 'GET',
  path: '/history/:type/:documentId',
  summary: {
    bg: 'Кой какво е правил с един запис',
    en: 'Who did what to an entry',
  },
  access: { kind: 'staff', actions: [ACTIONS.readEntries] },
  /** In all languages: the audit log does not tell them apart. */
  params: subject.omit({ locale: true }),
  output: z.object({
    /** Newest first, at most 50. */
    acts: z.array(
      z.object({
        id: z.string(),
        at: instant,
        by: z.string().nullable(),
        isBySystem: z.boolean(),
        action: texts.nullable(),
      }),
    ),
  }),
  errors: ['not-found'],
});
