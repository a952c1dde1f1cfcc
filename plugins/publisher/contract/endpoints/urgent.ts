import { defineEndpoint } from '@dialozi/platform';
import { z } from 'zod';
import { documentId, instant } from '../entries/common';
import { NOTICE_KINDS } from '../entries/schemas';
import { ACTIONS } from './actions';

const access = { kind: 'staff', actions: [ACTIONS.sendUrgent] } as const;
const id = documentId.max(64);

export const urgentDesk = defineEndpoint({
  id: 'publisher.urgent-desk',
  method: 'GET',
  path: '/urgent',
  summary: {
    bg: 'Готовите текстове, населените места и съобщенията, които важат',
    en: 'The ready texts, the settlements and the notices that stand',
  },
  access,
  output: z.object({
    ready: z.array(
      z.object({ id: z.string(), kind: z.enum(NOTICE_KINDS), title: z.string(), text: z.string() }),
    ),
    settlements: z.array(z.object({ id: z.string(), title: z.string() })),
    standing: z.array(z.object({ id: z.string(), title: z.string(), until: instant })),
  }),
});

export const sendUrgent = defineEndpoint({
  id: 'publisher.send-urgent',
  method: 'POST',
  path: '/urgent',
  summary: { bg: 'Пуска бързо съобщение', en: 'Puts an urgent notice on the site' },
  access,
  body: z.object({
    /** Made when the form opens: sent twice, it is one notice. */
    idempotencyKey: z.string().regex(/^[\w-]{16,100}$/),
    kind: z.enum(NOTICE_KINDS),
    title: z.string().trim().min(1).max(250),
    text: z.string().trim().max(1000),
    /** None for the whole municipality. */
    settlements: z.array(id).max(100),
    from: instant,
    until: instant,
  }),
  output: z.object({ id: z.string() }),
  status: 201,
  errors: ['conflict', 'invalid-input'],
});

export const endUrgent = defineEndpoint({
  id: 'publisher.end-urgent',
  method: 'POST',
  path: '/urgent/:documentId/end',
  summary: { bg: 'Отстранено: сваля бързо съобщение', en: 'Over: takes an urgent notice down' },
  access,
  params: z.object({ documentId: id }),
  output: z.null(),
  status: 204,
  errors: ['not-found'],
});
