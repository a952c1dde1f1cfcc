import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { ACTIONS } from './actions';
import { subject, texts } from './entries';

export const entryChecks = defineEndpoint({
  id: 'publisher.entry-checks',
  method: 'GET',
  path: '/entries/:type/:documentId/:locale/checks',
  summary: {
    bg: 'Какво да се прегледа в записа преди публикуване',
    en: 'What to look at in an entry before it is published',
  },
  access: { kind: 'staff', actions: [ACTIONS.readEntries] },
  params: subject,
  output: z.object({
    /** Numbers of persons and accounts in the saved draft; publishing waits for their confirmation. */
    numbers: z.array(
      z.object({
        field: texts,
        /** The name of the file in that field, where it stands in a file, and the page. */
        file: z.string().nullable(),
        page: z.int().nullable(),
        kind: z.enum(['egn', 'lnch', 'iban']),
        /** `75••••••18` */
        masked: z.string(),
        isConfirmed: z.boolean(),
      }),
    ),
    /** Names just these numbers; null where there are none. */
    numbersSeen: z.string().nullable(),
    /** The files of the document, also of its earlier versions. */
    files: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        /** Which version of the document it is, where versions are kept. */
        version: z.int().nullable(),
        /** `waiting` files are being read still, and publishing waits for them; `none` have no words. */
        text: z.enum(['read', 'scan', 'unreadable', 'waiting', 'none']),
      }),
    ),
  }),
});

export const confirmNumbers = defineEndpoint({
  id: 'publisher.confirm-numbers',
  method: 'POST',
  path: '/entries/:type/:documentId/:locale/numbers',
  summary: {
    bg: 'Потвърждава, че номерата в записа може да са публични',
    en: 'Confirms that the numbers in an entry may be public',
  },
  access: { kind: 'staff', actions: [ACTIONS.confirmNumbers] },
  params: subject,
  /** `numbersSeen`, as it was when the person looked. */
  body: z.object({ numbersSeen: z.string().max(100) }),
  output: z.null(),
  status: 204,
  errors: ['not-found', 'conflict'],
});
