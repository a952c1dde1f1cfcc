import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { day, email, instant, message, optional, typedCode } from '../fields';
import { LONGEST_NAME, LONGEST_PAGE } from '../limits';
import { DISPOSITIONS, KINDS, PUBLIC_EVENTS, STATES, TOPICS } from '../words';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/**
 * What anybody with the code may see: where it stands and what was answered, never what was sent.
 * Nor which case it repeats: that one's code opens it.
 */
export const publicCase = z.object({
  code: z.string(),
  kind: z.enum(KINDS),
  topic: z.enum(TOPICS).nullable(),
  state: z.enum(STATES),
  receivedAt: instant,
  /** The last day for an answer; null while the clock stands still or nothing is due any more. */
  dueOn: day.nullable(),
  registryNumber: z.string().nullable(),
  events: z.array(
    z.object({
      type: z.enum(PUBLIC_EVENTS),
      at: instant,
      /** The question asked, or the reasons of an answer. */
      text: z.string().nullable(),
      disposition: z.enum(DISPOSITIONS).nullable(),
      /** The body it was forwarded to; null too once its name is erased. */
      forwardedTo: z.string().nullable(),
    }),
  ),
});

/** „Съобщете за проблем с достъпността или грешка на тази страница“, at the foot of every page. */
export const sendFeedback = defineEndpoint({
  id: 'dialogue.send-feedback',
  method: 'POST',
  path: '/feedback',
  summary: {
    bg: 'Съобщаване за проблем или грешка на страница',
    en: 'Report a problem or an error on a page',
  },
  access: { kind: 'public' },
  body: z.object({
    /** The address of the page it is about, from the root of the site: its path, and nothing typed. */
    page: z
      .string()
      .trim()
      .max(LONGEST_PAGE)
      .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/),
    kind: z.enum(TOPICS),
    message,
    name: optional(LONGEST_NAME),
    email,
  }),
  output: z.object({
    code: z.string(),
    /** Whether the address that was left has had enough letters today: the code comes on the page alone. */
    isLetterWithheld: z.boolean(),
  }),
  status: 201,
  form: {
    page: '/obratna-vrazka/',
    isOnce: true,
    limit: { points: 60, seconds: HOUR },
    limitWithoutProof: { points: 5, seconds: HOUR },
  },
});

/** What the sender adds after having been asked; the code alone gives the right. */
export const sendDetail = defineEndpoint({
  id: 'dialogue.send-detail',
  method: 'POST',
  path: '/details',
  summary: { bg: 'Изпращане на поискано уточнение', en: 'Send a detail that was asked for' },
  access: { kind: 'public' },
  body: z.object({ code: typedCode, message }),
  output: publicCase,
  status: 201,
  errors: ['not-found'],
  form: {
    page: '/prepiska/',
    isOnce: true,
    limit: { points: 60, seconds: HOUR },
    limitWithoutProof: { points: 5, seconds: HOUR },
  },
});

export const findCase = defineEndpoint({
  id: 'dialogue.find-case',
  method: 'GET',
  path: '/cases/:code',
  summary: { bg: 'Какво става с едно обръщение', en: 'What became of a contribution' },
  access: { kind: 'public' },
  params: z.object({ code: typedCode }),
  output: publicCase,
  errors: ['not-found'],
  limit: { points: 300, seconds: DAY },
});

/** The same for a form: a code typed into a page does not stand in an address. */
export const lookUpCase = defineEndpoint({
  id: 'dialogue.look-up-case',
  method: 'POST',
  path: '/look-up',
  summary: { bg: 'Проверка на обръщение по код', en: 'Look a contribution up by its code' },
  access: { kind: 'public' },
  body: z.object({ code: typedCode }),
  output: publicCase,
  errors: ['not-found'],
  form: {
    page: '/prepiska/',
    isOnce: false,
    limit: { points: 300, seconds: DAY },
    limitWithoutProof: { points: 100, seconds: DAY },
  },
});
