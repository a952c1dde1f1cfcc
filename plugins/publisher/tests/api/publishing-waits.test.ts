import { Client } from 'pg';
import {
  adminApi,
  adminToken,
  databaseUrl,
  DOCX,
  docxOf,
  query,
  uploads,
  waitFor,
} from '../../../../tests/harness';
import { changes, discards, uniqueWord, writes } from './editor';

const library = { type: 'document' };
/** Made up, with check digits that fit. */
const EGN = '7501020018';

/** Whether anybody has, or waits for, the lock of a document. */
async function locks(documentId: string, isHeld: boolean): Promise<boolean> {
  const rows = await query(
    `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = 7302 AND granted = $2
       AND objid::bigint = hashtext($1)::bigint & 4294967295`,
    [documentId, isHeld],
  );
  return rows.length > 0;
}

/** Publishes, and meddles with the draft while the words of its file are waited for. */
async function publishesDuring(
  documentId: string,
  meddle: () => Promise<unknown>,
): Promise<number> {
  const reader = new Client({ connectionString: databaseUrl() });
  await reader.connect();
  try {
    await reader.query('BEGIN');
    await reader.query('LOCK TABLE media_texts IN ACCESS EXCLUSIVE MODE');
    const publishing = adminApi(adminToken('editor')).post(
      '/content-manager/collection-types/api::document.document/actions/bulkPublish?locale=bg',
      { documentIds: [documentId] },
    );
    await waitFor(() => locks(documentId, true), { what: 'the publication to begin' });
    let isDone = false;
    const meddling = meddle().finally(() => {
      isDone = true;
    });
    await waitFor(async () => isDone || (await locks(documentId, false)), {
      what: 'the other to wait or to be done',
    });
    await reader.query('COMMIT');
    await meddling;
    return (await publishing).status;
  } finally {
    await reader.end();
  }
}

const summaries = (documentId: string) =>
  query<{ summary: string; is_public: boolean }>(
    `SELECT summary, published_at IS NOT NULL AS is_public FROM documents
     WHERE document_id = $1 ORDER BY is_public`,
    [documentId],
  );

async function written(): Promise<string> {
  const file = await uploads({ name: 'plan.docx', type: DOCX, bytes: docxOf('План') });
  const fields = { title: `План ${uniqueWord()}`, summary: 'Проверено', file };
  return (await writes(fields, library)).documentId;
}

test('what is saved while a publication waits for a file is saved, but is not what becomes public', async () => {
  const documentId = await written();
  const summary = `ЕГН ${EGN}`;
  expect(await publishesDuring(documentId, () => changes(documentId, { summary }, library))).toBe(
    200,
  );
  expect(await summaries(documentId)).toEqual([
    { summary, is_public: false },
    { summary: 'Проверено', is_public: true },
  ]);
});

test('… nor may the draft be discarded meanwhile', async () => {
  const documentId = await written();
  expect(await publishesDuring(documentId, () => Promise.resolve())).toBe(200);
  await changes(documentId, { summary: 'Второ' }, library);
  expect(await publishesDuring(documentId, () => discards(documentId, library))).toBe(200);
  expect(await summaries(documentId)).toEqual([
    { summary: 'Второ', is_public: false },
    { summary: 'Второ', is_public: true },
  ]);
});
