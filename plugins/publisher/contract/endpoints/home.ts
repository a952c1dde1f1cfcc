import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { documentId, instant } from '../entries/common';
import { ENTRY_TYPES } from '../entries/schemas';
import { LOCALES } from '../locales';
import { ACTIONS } from './actions';

const entry = z.object({
  type: z.enum(ENTRY_TYPES),
  documentId,
  locale: z.enum(LOCALES),
  title: z.string(),
  at: instant,
});

export const staffHome = defineEndpoint({
  id: 'publisher.staff-home',
  method: 'GET',
  path: '/home',
  summary: {
    bg: 'Началният екран: моите чернови, публикуваното наскоро, отвореното',
    en: 'The start page: my drafts, what was published lately, what is open',
  },
  access: { kind: 'staff', actions: [ACTIONS.readEntries] },
  output: z.object({
    /** What the caller wrote or changed and has not published so; `at` is its last change. */
    drafts: z.array(entry.extend({ isPublished: z.boolean() })),
    /** `at` is when it was published. */
    published: z.array(entry.extend({ path: z.string().nullable() })),
    /** Urgent notices that stand on the site; `at` is their end. */
    standing: z.array(entry),
    /** What publishes or unpublishes itself, the next first. */
    scheduled: z.array(entry.extend({ action: z.enum(['publish', 'unpublish']) })),
  }),
});
