import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { ACTIONS } from './actions';

const id = z.uuid();

/** A mail that has not been delivered: only for these the address and the words are still there. */
const undelivered = z.object({
  id,
  about: z.string(),
  recipient: z.string(),
  subject: z.string(),
  attempts: z.int(),
  /** What the mail server said last, without addresses; null before the first attempt. */
  lastError: z.string().nullable(),
  createdAt: z.iso.datetime(),
  /** Null where it is not tried any more. */
  nextTryAt: z.iso.datetime().nullable(),
});

export const listMails = defineEndpoint({
  id: 'notifications.list-mails',
  method: 'GET',
  path: '/mails',
  summary: {
    bg: 'Писмата, които чакат или не можаха да бъдат доставени',
    en: 'The mails that wait or could not be delivered',
  },
  access: { kind: 'staff', actions: [ACTIONS.readMails] },
  query: z.object({
    state: z.enum(['failed', 'waiting']),
    /** What `next` of the page before said. */
    after: id.optional(),
  }),
  output: z.object({
    /** Newest first. */
    mails: z.array(undelivered),
    next: id.nullable(),
    counts: z.object({ failed: z.int(), waiting: z.int() }),
    /** Without a mail server everything waits. */
    hasMailServer: z.boolean(),
  }),
});

export const retryMail = defineEndpoint({
  id: 'notifications.retry-mail',
  method: 'POST',
  path: '/mails/:id/retry',
  summary: { bg: 'Опитва да изпрати писмо сега', en: 'Tries to send a mail now' },
  access: { kind: 'staff', actions: [ACTIONS.manageMails] },
  params: z.object({ id }),
  output: z.null(),
  status: 202,
  errors: ['not-found'],
});

export const giveUpMail = defineEndpoint({
  id: 'notifications.give-up-mail',
  method: 'DELETE',
  path: '/mails/:id',
  summary: {
    bg: 'Отказва се от писмо и изтрива адреса и текста му',
    en: 'Gives a mail up and erases its address and words',
  },
  access: { kind: 'staff', actions: [ACTIONS.manageMails] },
  params: z.object({ id }),
  output: z.null(),
  status: 204,
  errors: ['not-found'],
});
