import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@dialozi/database';
import { call } from '../../harness/http.ts';
import { type Figure, percentiles, timesOf } from '../figures.ts';
import type { Installation } from '../installation.ts';
import { messages } from '../messages.ts';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

const LOOK_EVERY_MS = 500;
/** The job runs each minute, and may have just missed one. */
const PATIENCE_MS = 5 * 60_000;

/** Acts that have gathered, committed at once. */
const ACTS = `
INSERT INTO platform_audit (actor_kind, actor_id, action, subject_type, subject_id, status)
SELECT 'staff', 1 + i % 12, 'POST /dialogue/cases/:id/notes', 'case', i::text, 204
FROM generate_series(1, $1::integer) AS i`;

/** Just what the middleware writes for a request of staff that has no personal details. */
const ACT = `
INSERT INTO platform_audit
  (actor_kind, actor_id, action, subject_type, subject_id, status, details_hash)
VALUES ('staff', 1, 'POST /dialogue/cases/:id/notes', 'case', $1, 204, NULL)`;

/**
 * How fast the job seals what has gathered, and what the log costs a request of staff. Of the second
 * both is given: a whole request that writes (a note on a case, one after the other), and the
 * middleware's one INSERT with its commit, alone on a connection. The request contains the INSERT,
 * and the audit does nothing else in it.
 */
export async function measureAudit(
  installation: Installation,
  token: string,
  { rows, times }: { rows: number; times: number },
): Promise<Figure[]> {
  const { url } = installation;
  const open = await call<{ cases: { id: string }[] }>(`${url}/dialogue/cases`, { token });
  const id = open.body.cases[0]?.id ?? '';
  const requests = await timesOf(times, () => note(`${url}/dialogue/cases/${id}/notes`, token));
  return withClient(installation.databaseUrl(), async (client) => {
    const inserts = await timesOf(times, () => client.query(ACT, [id]));
    return [
      ...percentiles({ id: 'audit.request', name: messages.auditedRequest, unit: 'ms' }, requests),
      ...percentiles({ id: 'audit.insert', name: messages.auditInsert, unit: 'ms' }, inserts),
      {
        id: 'audit.seal',
        name: messages.sealing,
        value: await sealedPerSecond(client, rows),
        unit: '1/s',
      },
    ];
  });
}

async function note(address: string, token: string): Promise<void> {
  const text = 'Проверено на място.';
  const { status } = await call(address, { method: 'POST', token, body: { text } });
  if (status !== 204) throw new Error(`The note was refused: ${status}`);
}

/**
 * From the moments of the seals themselves, so that waiting for the job does not count: between two
 * of them lie the rest of the work for one batch and the beginning of that for the next. Only full
 * batches are looked at; the one before may be a minute older.
 */
async function sealedPerSecond(client: Client, rows: number): Promise<number> {
  const { rows: ends } = await client.query<{ id: string }>(
    'SELECT coalesce(max(id), 0) AS id FROM platform_audit_seals',
  );
  const last = ends[0]?.id;
  await client.query(ACTS, [rows]);
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const { rows: seals } = await client.query<{ sealed: number; rate: number | null }>(SEALS, [
      last,
    ]);
    const [found] = seals;
    if (found !== undefined && found.sealed >= rows && found.rate !== null) return found.rate;
    if (performance.now() > deadline) throw new Error('The rows were not sealed in five minutes.');
    await pause(LOOK_EVERY_MS);
  }
}

/** No rate as long as there is only one full batch. */
const SEALS = `
WITH new AS (
  SELECT row_count, sealed_at, max(row_count) OVER () AS batch FROM platform_audit_seals
  WHERE id > $1)
SELECT coalesce(sum(row_count), 0)::integer AS sealed,
  (max(batch) * (count(*) FILTER (WHERE row_count = batch) - 1) / nullif(extract(epoch FROM
    max(sealed_at) FILTER (WHERE row_count = batch)
    - min(sealed_at) FILTER (WHERE row_count = batch)), 0))::float AS rate
FROM new`;
