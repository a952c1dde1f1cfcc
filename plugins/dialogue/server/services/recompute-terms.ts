import type { Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import { DISPOSITIONS, EVENT_TYPES, KINDS } from '../../contract';
import { replay } from '../../domain/replay';
import { bigint, day, rowsOf } from '../rows';
import { readRules } from './rules';

const open = z.object({
  id: bigint,
  kind: z.enum(KINDS),
  received_on: z.string(),
  due_on: day,
  events: z.array(
    z.object({
      type: z.enum(EVENT_TYPES),
      on: z.string(),
      disposition: z.enum(DISPOSITIONS).nullable(),
    }),
  ),
});

/** Days are those of Sofia. */
const DAY = `AT TIME ZONE 'Europe/Sofia')::date::text`;

/** Counts the terms that run or stand still again, by the calendar and the terms as they are now. */
export async function recomputeTerms(trx: Transaction): Promise<void> {
  // Whoever made or moved a case by the days as they were has committed then, and is seen below;
  // whoever comes meanwhile waits, and counts by the days as they are.
  await trx.raw('LOCK TABLE dialogue_cases IN EXCLUSIVE MODE');
  const rules = await readRules(trx);
  const cases = await rowsOf(
    trx,
    open.extend({
      events: z.string().transform((text) => open.shape.events.parse(JSON.parse(text))),
    }),
    `SELECT c.id, c.kind, (c.received_at ${DAY} AS received_on, c.due_on::text,
       (SELECT json_agg(json_build_object('type', e.type, 'on', (e.at ${DAY},
          'disposition', e.disposition) ORDER BY e.id)::text
        FROM dialogue_events e WHERE e.case_id = c.id) AS events
     FROM dialogue_cases c WHERE c.due_on IS NOT NULL`,
  );
  const moved = cases.flatMap(({ id, kind, received_on, due_on, events }) => {
    const { dueOn } = replay(kind, received_on, events, rules);
    return dueOn === due_on ? [] : [{ id, dueOn }];
  });
  await trx.raw(
    `UPDATE dialogue_cases c SET due_on = m.due_on
     FROM unnest(?::bigint[], ?::date[]) AS m (id, due_on) WHERE c.id = m.id`,
    [moved.map(({ id }) => id), moved.map(({ dueOn }) => dueOn)],
  );
}
