import { dayInSofia } from '@dialozi/platform';
import { readCode, type Transaction } from '@dialozi/platform/server';
import { z } from 'zod';
import type { queue as endpoint, QUEUES } from '../../contract/endpoints';
import { rowsOf } from '../rows';
import { CASE_COLUMNS, caseRow } from './case-row';

type Queue = (typeof QUEUES)[number];
type Asked = z.output<typeof endpoint.query>;
type Answered = z.input<typeof endpoint.output>;

const PAGE = 50;

interface Cut {
  where: string;
  bindings: (me: number, today: string) => unknown[];
}

/** Which cases a queue holds. */
const CUTS: Record<Queue, Cut> = {
  mine: { where: `c.state <> 'closed' AND c.assignee = ?`, bindings: (me) => [me] },
  unassigned: { where: `c.state <> 'closed' AND c.assignee IS NULL`, bindings: () => [] },
  overdue: {
    where: `c.state <> 'closed' AND c.state IN ('received', 'taken') AND coalesce(c.due_on, 'infinity') < ?::date`,
    bindings: (_me, today) => [today],
  },
  open: { where: `c.state <> 'closed'`, bindings: () => [] },
  closed: { where: `c.state = 'closed'`, bindings: () => [] },
};

/** Who knows the number of a case finds it wherever it stands. */
const numbered = (number: string): Cut => ({
  where: '(c.code = ? OR c.registry_number = ?)',
  bindings: () => [readCode(number) ?? '', number],
});

/** One page of a queue for a member of staff, and how many each queue holds. */
export async function readQueue(trx: Transaction, me: number, asked: Asked): Promise<Answered> {
  const today = dayInSofia(new Date());
  const cut = asked.number === undefined ? CUTS[asked.queue] : numbered(asked.number);
  const filters = [cut.where];
  const bindings: unknown[] = [today, ...cut.bindings(me, today)];
  const filter = (where: string, ...values: unknown[]): void => {
    filters.push(where);
    bindings.push(...values);
  };
  if (asked.kind !== undefined) filter('c.kind = ?', asked.kind);
  const isClosed = asked.queue === 'closed';
  const place = placeIn(asked.after);
  if (place !== null) {
    if (isClosed) filter('c.id < ?', place.id);
    else filter(`(coalesce(c.due_on, 'infinity'), c.id) > (?::date, ?)`, place.due, place.id);
  }
  const found = await rowsOf(
    trx,
    caseRow,
    `SELECT ${CASE_COLUMNS} FROM dialogue_cases c LEFT JOIN admin_users a ON a.id = c.assignee
     WHERE ${filters.join(' AND ')}
     ORDER BY ${isClosed ? 'c.id DESC' : `coalesce(c.due_on, 'infinity'), c.id`} LIMIT ${PAGE + 1}`,
    bindings,
  );
  const cases = found.slice(0, PAGE);
  const last = found.length > PAGE ? cases.at(-1) : undefined;
  return {
    cases,
    next: last === undefined ? null : `${last.dueOn ?? 'infinity'},${last.id}`,
    counts: await countQueues(trx, me, today),
  };
}

/** Where the page before ended. What nobody was given begins at the beginning. */
function placeIn(after: string | undefined): { due: string; id: string } | null {
  const [, due, id] = /^(\d{4}-\d\d-\d\d|infinity),(\d{1,18})$/.exec(after ?? '') ?? [];
  return due === undefined || id === undefined ? null : { due, id };
}

const counts = z.object({
  mine: z.int(),
  unassigned: z.int(),
  overdue: z.int(),
  open: z.int(),
  closed: z.int(),
});

async function countQueues(
  trx: Transaction,
  me: number,
  today: string,
): Promise<Record<Queue, number>> {
  const queues = Object.entries(CUTS);
  const [row] = await rowsOf(
    trx,
    counts,
    `SELECT ${queues
      .map(
        ([name, { where }]) =>
          `(SELECT count(*)::integer FROM dialogue_cases c WHERE ${where}) AS ${name}`,
      )
      .join(', ')}`,
    queues.flatMap(([, cut]) => cut.bindings(me, today)),
  );
  if (row === undefined) throw new Error('The database counted nothing.');
  return row;
}
