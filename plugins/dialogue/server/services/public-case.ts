import { Problem, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { DISPOSITIONS, KINDS, PUBLIC_EVENTS, STATES, TOPICS } from '../../contract';
import type { publicCase } from '../../contract/endpoints';
import { day, instant, rowsOf } from '../rows';

type PublicCase = z.infer<typeof publicCase>;

const head = z.object({
  code: z.string(),
  kind: z.enum(KINDS),
  topic: z.enum(TOPICS).nullable(),
  state: z.enum(STATES),
  received_at: instant,
  due_on: day,
  registry_number: z.string().nullable(),
});

const event = z.object({
  type: z.enum(PUBLIC_EVENTS),
  at: instant,
  text: z.string().nullable(),
  disposition: z.enum(DISPOSITIONS).nullable(),
  forwarded_to: z.string().nullable(),
});

/**
 * What anybody with the code may see of a case. What the sender wrote, who it was and what staff
 * noted among themselves are not even read.
 * @throws {Problem} `not-found`
 */
export async function readPublicCase(trx: Transaction, id: string): Promise<PublicCase> {
  const [found] = await rowsOf(
    trx,
    head,
    `SELECT code, kind, topic, state, received_at, registry_number,
       CASE WHEN state = 'asked' THEN NULL ELSE due_on::text END AS due_on
     FROM dialogue_cases WHERE id = ?`,
    [id],
  );
  if (found === undefined) throw new Problem('not-found');
  const events = await rowsOf(
    trx,
    event,
    `SELECT e.type, e.at, t.content AS text, e.disposition, f.content AS forwarded_to
     FROM dialogue_events e
     LEFT JOIN dialogue_texts t ON t.id = e.text_id AND t.is_public
     LEFT JOIN dialogue_texts f ON f.id = e.forwarding_id
     WHERE e.case_id = ? AND e.type = ANY(?) ORDER BY e.id`,
    [id, PUBLIC_EVENTS],
  );
  const { received_at: receivedAt, due_on: dueOn, registry_number: registryNumber } = found;
  const { code, kind, topic, state } = found;
  return {
    ...{ code, kind, topic, state, receivedAt, dueOn, registryNumber },
    events: events.map(({ forwarded_to: forwardedTo, ...rest }) => ({ ...rest, forwardedTo })),
  };
}
