import { implement, Problem } from '@dialozi/platform/server';
import { z } from 'zod';
import {
  addReply,
  changeDay,
  listChangedDays,
  listReplies,
  removeReply,
  restoreDay,
} from '../../contract/endpoints';
import { bigint, connectionOf, inTransaction, rowsOf } from '../rows';
import { recomputeTerms } from '../services/recompute-terms';
import { withoutRepeats } from '../services/taken';

const reply = z.object({ id: bigint, title: z.string(), text: z.string() });
const changedDay = z
  .object({ day: z.string(), is_working_day: z.boolean(), note: z.string() })
  .transform(({ is_working_day: isWorkingDay, ...rest }) => ({ ...rest, isWorkingDay }));

const DAY_COLUMNS = 'day::text, is_working_day, note';

function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Problem('not-found');
  return row;
}

/** What the office keeps at hand: ready replies, and the days on which nobody works. */
export const officeEndpoints = [
  implement(listReplies, ({ strapi }) =>
    rowsOf(
      connectionOf(strapi),
      reply,
      'SELECT id, title, content AS text FROM dialogue_replies ORDER BY title',
    ),
  ),
  implement(addReply, async ({ input: { body }, strapi }) =>
    only(
      await withoutRepeats(
        rowsOf(
          connectionOf(strapi),
          reply,
          `INSERT INTO dialogue_replies (title, content) VALUES (?, ?)
           RETURNING id, title, content AS text`,
          [body.title, body.text],
        ),
      ),
    ),
  ),
  implement(removeReply, async ({ input, strapi }) => {
    const sql = 'DELETE FROM dialogue_replies WHERE id = ? RETURNING id, title, content AS text';
    only(await rowsOf(connectionOf(strapi), reply, sql, [input.params.id]));
    return null;
  }),
  implement(listChangedDays, ({ strapi }) =>
    rowsOf(
      connectionOf(strapi),
      changedDay,
      `SELECT ${DAY_COLUMNS} FROM dialogue_changed_days ORDER BY day DESC`,
    ),
  ),
  implement(changeDay, async ({ input: { body }, strapi }) =>
    inTransaction(strapi, async (trx) => {
      const changed = await rowsOf(
        trx,
        changedDay,
        `INSERT INTO dialogue_changed_days (day, is_working_day, note) VALUES (?, ?, ?)
         ON CONFLICT (day) DO UPDATE
           SET is_working_day = excluded.is_working_day, note = excluded.note
         RETURNING ${DAY_COLUMNS}`,
        [body.day, body.isWorkingDay, body.note ?? ''],
      );
      await recomputeTerms(trx);
      return only(changed);
    }),
  ),
  implement(restoreDay, async ({ input, strapi }) => {
    const sql = `DELETE FROM dialogue_changed_days WHERE day = ? RETURNING ${DAY_COLUMNS}`;
    await inTransaction(strapi, async (trx) => {
      only(await rowsOf(trx, changedDay, sql, [input.params.day]));
      await recomputeTerms(trx);
    });
    return null;
  }),
];
