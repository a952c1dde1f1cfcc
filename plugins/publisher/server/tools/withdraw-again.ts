import { rowsOf, type Transaction } from '@dialozi/platform/server';
import { insertEntry } from '@dialozi/platform/tools';
import { z } from 'zod';
import { projectShowing } from '../drain/outbox';
import { NAMES_OF_FILE } from '../names-of-file';
import { FILE_WITHDRAWN } from '../services/file-withdrawals';
import { ENTRY_WITHDRAWN } from '../services/withdrawals';

/** A line of a list: an entry or a file that was withdrawn, with what its address tells. */
const LINE = /^withdrawn (\S+)\/(\w+) ([a-z-]+) (\d+) (\S+Z)(?: ([0-9a-f]{64}))?$/;

/** What was withdrawn in an installation, a line each; nothing in a database without tables. */
export async function withdrawnLines(trx: Transaction): Promise<string[]> {
  const there = "SELECT to_regclass('publisher_file_withdrawals') IS NOT NULL AS is_there";
  const [table] = await rowsOf(trx, z.object({ is_there: z.boolean() }), there);
  if (table?.is_there !== true) return [];
  const rows = await rowsOf(
    trx,
    z.object({ line: z.string() }),
    `SELECT concat_ws(' ', 'withdrawn', what, reason, withdrawn_by,
       to_char(withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), address_hash) AS line
     FROM (SELECT type || '/' || document_id AS what, reason, withdrawn_by, withdrawn_at,
             NULL AS address_hash FROM publisher_withdrawals
           UNION ALL
           SELECT 'file/' || file_id, reason, withdrawn_by, withdrawn_at, address_hash
             FROM publisher_file_withdrawals) AS w
     ORDER BY withdrawn_at`,
  );
  return rows.map(({ line }) => line);
}

/** Whether a line of a list tells of something withdrawn. */
export const isWithdrawnLine = (line: string): boolean => LINE.test(line);

/**
 * Withdraws what these lines name, as far as it is not withdrawn yet: a backup knows nothing of what
 * was withdrawn after it. The platform does it, and the audit log tells.
 * @returns how many that were, and which uploads are not to come back.
 */
export async function withdrawAgain(
  trx: Transaction,
  lines: readonly string[],
): Promise<{ count: number; uploads: string[] }> {
  let count = 0;
  const uploads: string[] = [];
  for (const line of lines) {
    const [, type = '', id = '', reason = '', by = '', at = '', hash] = LINE.exec(line) ?? [];
    const what = { id, reason, by, at };
    const gone =
      hash === undefined
        ? await withdrawEntry(trx, { ...what, type })
        : await withdrawFile(trx, { ...what, hash });
    if (gone === null) continue;
    count += 1;
    uploads.push(...gone);
  }
  return { count, uploads };
}

interface Incident {
  id: string;
  reason: string;
  by: string;
  at: string;
}

const anyRow = z.object({});

/** The drain takes it off the site, as if it had been withdrawn now. */
async function withdrawEntry(
  trx: Transaction,
  { type, id, reason, by, at }: Incident & { type: string },
): Promise<string[] | null> {
  const noted = await rowsOf(
    trx,
    anyRow,
    `INSERT INTO publisher_withdrawals (type, document_id, reason, withdrawn_by, withdrawn_at)
     VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING type`,
    [type, id, reason, by, at],
  );
  if (noted.length === 0) return null;
  await trx.raw('INSERT INTO publisher_outbox (type, document_id) VALUES (?, ?)', [type, id]);
  await tell(trx, ENTRY_WITHDRAWN, { type: `api::${type}.${type}`, id });
  return [];
}

const library = z.object({ name: z.string() });

async function withdrawFile(
  trx: Transaction,
  { id, reason, by, at, hash }: Incident & { hash: string },
): Promise<string[] | null> {
  const noted = await rowsOf(
    trx,
    anyRow,
    `INSERT INTO publisher_file_withdrawals (file_id, address_hash, reason, withdrawn_by, withdrawn_at)
     VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING file_id`,
    [id, hash, reason, by, at],
  );
  if (noted.length === 0) return null;
  const names = await rowsOf(
    trx,
    library,
    `SELECT unnest(${NAMES_OF_FILE}) AS name FROM files f WHERE f.id = ?`,
    [id],
  );
  await projectShowing(trx, Number(id), { purges: true });
  await trx.raw('DELETE FROM files_related_mph WHERE file_id = ?', [id]);
  await trx.raw('DELETE FROM files WHERE id = ?', [id]);
  await tell(trx, FILE_WITHDRAWN, { type: 'plugin::upload.file', id });
  return names.map(({ name }) => name);
}

const tell = (
  trx: Transaction,
  action: string,
  subject: { type: string; id: string },
): Promise<void> => insertEntry(trx, { actor: { kind: 'system' }, action, subject });
