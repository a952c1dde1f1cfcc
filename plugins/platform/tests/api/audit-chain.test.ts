import { auditLine, type AuditRow, marksOf } from '../../domain/audit-chain';
import { eraseOldDetails } from '../../server/audit/erase';
import { chainHead, isSealingLate } from '../../server/audit/head';
import { insertEntry } from '../../server/audit/record';
import { ROWS_A_SEAL, sealRows } from '../../server/audit/seal';
import { ROW } from '../../server/audit/sql';
import { type AuditLog, createAuditLog } from './audit-log.ts';

let log: AuditLog;
beforeEach(async () => {
  log = await createAuditLog();
});
afterEach(() => log.drop());

const rowsOf = async <Row>(sql: string): Promise<Row[]> => {
  const { rows } = await log.knex.raw<{ rows: Row[] }>(sql);
  return rows;
};
/** Rows, a seal, rows, a seal, rows, a seal: 1–3, 4–6 and 7–9. */
async function threeSeals(): Promise<void> {
  for (let seal = 0; seal < 3; seal += 1) {
    await log.write(3);
    expect(await log.seal()).toBe(3);
  }
}

test.each([
  'UPDATE platform_audit SET status = 1',
  'UPDATE platform_audit SET status = 1 WHERE false',
  'DELETE FROM platform_audit',
  'TRUNCATE platform_audit CASCADE',
  'INSERT INTO platform_audit (id, actor_kind, action) OVERRIDING SYSTEM VALUE VALUES (1, $$system$$, $$a$$) ON CONFLICT (id) DO UPDATE SET status = 1',
  'UPDATE platform_audit_seals SET sealed_at = now()',
  'DELETE FROM platform_audit_seals',
  'TRUNCATE platform_audit_seals',
])('the owner is refused: %s', async (sql) => {
  await threeSeals();
  await expect(log.knex.raw(sql)).rejects.toThrow('is append-only');
  expect(await log.findings()).toEqual([]);
});

test.each(['Иван Петров', 'ivan@example.org', 'a\nb', ''])(
  'an action or a subject that could name a person is refused: %j',
  async (words) => {
    const entry = { actor: { kind: 'system' }, action: 'case.read' } as const;
    await expect(insertEntry(log.knex, { ...entry, action: words })).rejects.toThrow('check');
    const subject = { type: 'case', id: words };
    await expect(insertEntry(log.knex, { ...entry, subject })).rejects.toThrow('check');
  },
);

test('a chain that nobody touched is sound', async () => {
  await threeSeals();
  expect(await log.findings(await chainHead(log.knex))).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['a removed row', 'DELETE FROM platform_audit WHERE id = 5', ['row-removed 5']],
  ['an altered row', 'UPDATE platform_audit SET actor_id = 2 WHERE id = 5', ['row-altered 5']],
  [
    'a time moved by a microsecond',
    `UPDATE platform_audit SET at = at + interval '1 microsecond' WHERE id = 9`,
    ['row-altered 9'],
  ],
  [
    'an altered hash',
    `UPDATE platform_audit_seals SET hash = decode(repeat('00', 32), 'hex') WHERE id = 2`,
    ['seal-altered 2'],
  ],
  [
    'an altered mark',
    `UPDATE platform_audit_seals SET marks = decode(repeat('00', 24), 'hex') WHERE id = 2`,
    ['seal-altered 2'],
  ],
  [
    'an altered time of a seal',
    'UPDATE platform_audit_seals SET sealed_at = now() WHERE id = 2',
    ['seal-altered 2'],
  ],
  [
    'a seal that names fewer rows',
    `UPDATE platform_audit_seals SET ids = '{[4,6)}' WHERE id = 2`,
    ['seal-altered 2'],
  ],
  [
    'a seal that names all numbers',
    `UPDATE platform_audit_seals SET ids = '{[4,)}' WHERE id = 2`,
    ['seal-altered 2'],
  ],
  ['a removed seal', 'DELETE FROM platform_audit_seals WHERE id = 2', ['seal-removed 2']],
])('%s is found and named', async (_name, sql, expected) => {
  await threeSeals();
  await log.tamper(sql);
  expect(await log.findings()).toEqual(expected);
});

test('a row altered together with its mark is found by the seal', async () => {
  await threeSeals();
  await log.tamper('UPDATE platform_audit SET actor_id = 2 WHERE id = 4');
  const rows = await rowsOf<AuditRow>(
    `SELECT ${ROW} FROM platform_audit a WHERE id BETWEEN 4 AND 6 ORDER BY a.id`,
  );
  const marks = marksOf(rows.map(auditLine)).toString('hex');
  await log.tamper(
    `UPDATE platform_audit_seals SET marks = decode('${marks}', 'hex') WHERE id = 2`,
  );
  expect(await log.findings()).toEqual(['seal-altered 2']);
});

test('an end of the chain that was written anew is found by the head that was published', async () => {
  await threeSeals();
  const head = await chainHead(log.knex);
  await log.tamper(
    'DELETE FROM platform_audit_seals WHERE id = 3; UPDATE platform_audit SET actor_id = 2 WHERE id = 8',
  );
  expect(await log.seal()).toBe(3);
  expect(await log.findings()).toEqual([]);
  expect(await log.findings(head)).toEqual(['seal-altered 3']);
});

test('a cut tail is found by the head that was published', async () => {
  await threeSeals();
  const head = await chainHead(log.knex);
  await log.tamper(
    'DELETE FROM platform_audit_seals WHERE id > 1; DELETE FROM platform_audit WHERE id > 3',
  );
  expect(await log.findings()).toEqual([]);
  expect(await log.findings(head)).toEqual(['tail-cut 2–3']);
});

test('rows that are not sealed five minutes later are named', async () => {
  await threeSeals();
  await log.write(2);
  expect(await log.findings()).toEqual([]);
  await log.tamper(`UPDATE platform_audit SET at = at - interval '6 minutes' WHERE id > 9`);
  expect(await log.findings()).toEqual(['row-unsealed 10–11']);
});

test('details are proved by their hash until they are erased; the chain holds before and after', async () => {
  const details = { email: 'zlatka.personal@example.org', ip: '192.0.2.77' };
  await log.write(3, { actor: { kind: 'anonymous' }, action: 'staff.sign-in-failed', details });
  await log.seal();
  expect(await log.findings()).toEqual([]);
  await log.knex.raw(
    `UPDATE platform_audit_details SET content = content || '{"ip": "192.0.2.78"}' WHERE audit_id = 2`,
  );
  expect(await log.findings()).toEqual(['details-altered 2']);
  await log.knex.raw('UPDATE platform_audit_details SET content = NULL, salt = NULL');
  expect(await log.findings()).toEqual([]);
  const texts = await rowsOf<{ text: string }>(
    `SELECT a::text AS text FROM platform_audit a
     UNION ALL SELECT s::text FROM platform_audit_seals s
     UNION ALL SELECT d::text FROM platform_audit_details d`,
  );
  expect(texts.length).toBeGreaterThan(6);
  expect(texts.filter(({ text }) => /zlatka|192\.0\.2/.test(text))).toEqual([]);
});

test('details are erased a year later, and not before', async () => {
  const details = { ip: '192.0.2.77' };
  await log.write(2, { actor: { kind: 'anonymous' }, action: 'staff.sign-in-failed', details });
  await log.tamper(
    `UPDATE platform_audit SET at = now() - interval '12 months' + interval '1 hour' * id
     - interval '90 minutes'`,
  );
  await eraseOldDetails(log.knex);
  expect(
    await rowsOf(
      'SELECT audit_id::integer, content::text, salt IS NULL AS erased FROM platform_audit_details ORDER BY 1',
    ),
  ).toEqual([
    { audit_id: 1, content: null, erased: true },
    { audit_id: 2, content: '{"ip": "192.0.2.77"}', erased: false },
  ]);
});

test('the screen is told when rows wait too long for their seal', async () => {
  await log.write(1);
  expect(await isSealingLate(log.knex)).toBe(false);
  await log.tamper(`UPDATE platform_audit SET at = at - interval '6 minutes'`);
  expect(await isSealingLate(log.knex)).toBe(true);
  await log.seal();
  expect(await isSealingLate(log.knex)).toBe(false);
});

test('a row that commits late, with a lower id, gets into the next seal', async () => {
  const late = await log.other.transaction();
  await insertEntry(late, { actor: { kind: 'system' }, action: 'late.row' });
  await log.write(2);
  expect(await log.seal()).toBe(2);
  expect(await log.seal()).toBe(0);
  await late.commit();
  expect(await log.seal()).toBe(1);
  expect(await rowsOf('SELECT ids::text FROM platform_audit_seals ORDER BY id')).toEqual([
    { ids: '{[2,4)}' },
    { ids: '{[1,2)}' },
  ]);
  expect(await log.findings()).toEqual([]);
});

test('a row whose transaction is rolled back never was', async () => {
  const undone = await log.other.transaction();
  await insertEntry(undone, {
    actor: { kind: 'system' },
    action: 'undone.row',
    details: { a: 'b' },
  });
  await undone.rollback();
  await log.write(1);
  expect(await log.seal()).toBe(1);
  expect(await log.findings()).toEqual([]);
});

test('two processes that seal at once, while rows are written, make one chain of every row', async () => {
  const writing = Promise.all([log.write(150), log.write(150)]);
  const sealing = [log.knex, log.other].map(async (knex) => {
    let rows = 0;
    for (let turn = 0; turn < 20; turn += 1) rows += await sealRows(knex);
    return rows;
  });
  await writing;
  const sealed = (await Promise.all(sealing)).reduce((sum, rows) => sum + rows, 0);
  expect(sealed + (await log.seal())).toBe(300);
  expect(await log.findings()).toEqual([]);
  const [chain] = await rowsOf<{ rows: number; links: number; seals: number }>(
    `SELECT sum(row_count)::integer AS rows, count(DISTINCT previous_hash)::integer AS links,
       count(*)::integer AS seals FROM platform_audit_seals`,
  );
  expect(chain?.rows).toBe(300);
  expect(chain?.links).toBe(chain?.seals);
});

test('more rows than a seal takes make several seals', async () => {
  await log.knex.raw(
    `INSERT INTO platform_audit (actor_kind, action)
     SELECT 'system', 'many.rows' FROM generate_series(1, ?::integer)`,
    [ROWS_A_SEAL * 2 + 1],
  );
  expect(await log.seal()).toBe(ROWS_A_SEAL * 2 + 1);
  expect(await chainHead(log.knex)).toMatchObject({ seal: 3, rows: ROWS_A_SEAL * 2 + 1 });
  expect(await log.findings()).toEqual([]);
});
