import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { WITHDRAWAL_REASONS } from '../withdrawals';
import { ACTIONS } from './actions';
import { subject } from './entries';

export const withdrawEntry = defineEndpoint({
  id: 'publisher.withdraw-entry',
  method: 'POST',
  path: '/entries/:type/:documentId/withdrawal',
  summary: {
    bg: 'Премахва запис от сайта веднага и завинаги',
    en: 'Withdraws an entry from the site, at once and for good',
  },
  access: { kind: 'staff', actions: [ACTIONS.withdrawEntries] },
  /** All its languages; the settings are no entry to withdraw. */
  params: subject
    .omit({ locale: true })
    .extend({ type: subject.shape.type.exclude(['site-settings']) }),
  body: z.object({ reason: z.enum(WITHDRAWAL_REASONS) }),
  output: z.null(),
  status: 204,
  errors: ['not-found'],
});

export const withdrawFile = defineEndpoint({
  id: 'publisher.withdraw-file',
  method: 'POST',
  path: '/entries/:type/:documentId/files/:fileId/withdrawal',
  summary: {
    bg: 'Премахва файл отвсякъде веднага и завинаги',
    en: 'Takes a file away from everywhere, at once and for good',
  },
  access: { kind: 'staff', actions: [ACTIONS.withdrawEntries] },
  params: withdrawEntry.params.extend({ fileId: z.string().regex(/^[1-9]\d{0,8}$/) }),
  body: z.object({ reason: z.enum(WITHDRAWAL_REASONS) }),
  output: z.null(),
  status: 204,
  errors: ['not-found'],
});
