import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transaction } from '@dialozi/platform/server';
import { DOCX, PDF } from '../../../../tests/harness';
import { connect, createDatabase, type Knex } from '../../../platform/tests/api/databases';
import { untriedScans } from '../../server/services/untried-scans';

let knex: Knex;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await createDatabase();
  drop = database.drop;
  knex = connect(database.url);
  await knex.raw('CREATE TABLE files (id integer, url text, mime text, updated_at timestamp(6))');
  for (const table of ['001-texts.sql', '002-recognition.sql']) {
    await knex.raw(await readFile(join(__dirname, '../../server/tables', table), 'utf8'));
  }
});
afterAll(async () => {
  await knex.destroy();
  await drop();
});

interface Kept {
  mime: string;
  is_scan: boolean;
  pages: number;
  recognition: string | null;
  /** Whether the file has been replaced since it was read. */
  is_replaced: boolean;
}

async function keep(id: number, given: Partial<Kept>): Promise<void> {
  const scan = { mime: PDF, is_scan: true, pages: 2, recognition: null, is_replaced: false };
  const { mime, is_scan, pages, recognition, is_replaced } = { ...scan, ...given };
  await knex.raw(`INSERT INTO files VALUES (?, ?, ?, '2026-11-26')`, [id, `/uploads/${id}`, mime]);
  await knex.raw(
    `INSERT INTO media_texts (file_id, version, is_scan, recognition)
     SELECT id, CASE WHEN ? THEN 'another' ELSE updated_at::text END, ?, ? FROM files WHERE id = ?`,
    [is_replaced, is_scan, recognition, id],
  );
  await knex.raw(
    `INSERT INTO media_pages SELECT ?, number, 'слово' FROM generate_series(1, ?) AS number`,
    [id, pages],
  );
}

test('only scans that nobody has tried are asked for, and none of their words', async () => {
  await keep(1, {});
  await keep(2, { is_scan: false });
  await keep(3, { pages: 61 });
  await keep(4, { pages: 60 });
  await keep(5, { recognition: 'failed' });
  await keep(6, { is_replaced: true });
  await keep(7, { mime: DOCX });

  let answered = '';
  const database: Transaction = knex;
  const listening: Transaction = {
    async raw(sql, bindings) {
      const answer = await database.raw(sql, bindings);
      answered = JSON.stringify(answer.rows);
      return answer;
    },
  };
  expect((await untriedScans(listening)).map(({ id }) => id)).toEqual([4, 1]);
  expect(answered).not.toContain('слово');
});
