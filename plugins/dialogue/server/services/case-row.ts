import { z } from 'zod';
import { CHANNELS, KINDS, STATES, TOPICS } from '../../contract';
import { bigint, day, instant } from '../rows';

/** A member of staff by name; the name is looked up when it is shown, and stored nowhere. */
export const person = z.object({ id: z.int(), name: z.string() }).nullable();

/** The columns of a case in the queue, for `c` of dialogue_cases and `a` of admin_users. */
export const CASE_COLUMNS = `
  c.id, c.code, c.kind, c.topic, c.channel, c.state, c.received_at, c.due_on::text, c.page,
  c.registry_number, c.state IN ('received', 'taken') AND c.due_on < ?::date AS is_overdue,
  c.assignee AS assignee_id, ${nameOf('a')} AS assignee_name`;

/** A member of staff's name in SQL; who is gone keeps a number. */
export function nameOf(table: string): string {
  return `coalesce(nullif(trim(concat(${table}.firstname, ' ', ${table}.lastname)), ''), ${table}.email)`;
}

export const toPerson = (id: number | null, name: string | null): z.infer<typeof person> =>
  id === null ? null : { id, name: name ?? `№ ${id}` };

/** A row that was read with `CASE_COLUMNS`, as the contract has it. */
export const caseRow = z
  .object({
    id: bigint,
    code: z.string(),
    kind: z.enum(KINDS),
    topic: z.enum(TOPICS).nullable(),
    channel: z.enum(CHANNELS),
    state: z.enum(STATES),
    received_at: instant,
    due_on: day,
    page: z.string().nullable(),
    registry_number: z.string().nullable(),
    is_overdue: z.boolean().nullable(),
    assignee_id: z.int().nullable(),
    assignee_name: z.string().nullable(),
  })
  .transform(
    ({
      received_at,
      due_on,
      registry_number,
      is_overdue,
      assignee_id,
      assignee_name,
      ...rest
    }) => ({
      ...rest,
      receivedAt: received_at,
      dueOn: due_on,
      registryNumber: registry_number,
      isOverdue: is_overdue ?? false,
      assignee: toPerson(assignee_id, assignee_name),
    }),
  );
