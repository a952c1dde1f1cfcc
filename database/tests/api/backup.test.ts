import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { BackupError, makeBackup, restoreBackup, verifyBackup, type Stage } from '../../src';
import {
  onDatabase,
  ordinaryRole,
  ROWS,
  TABLES,
  TABLES_IN_ANOTHER_ORDER,
  type TestDatabase,
} from './backup-database.ts';

const release = { version: '1.0.0', migrations: {}, contentTypes: 'c'.repeat(64) };
const ours = { release, mode: 'demo' } as const;
const stage: Stage = (_name, work) => work();

let folder: string;
let role: Awaited<ReturnType<typeof ordinaryRole>>;
let source: TestDatabase;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialozi-backup-'));
  role = await ordinaryRole({ mayCreate: true });
  source = await role.database();
  await source.run(TABLES);
  await source.run(ROWS);
  await mkdir(join(folder, 'uploads/sub'), { recursive: true });
  await writeFile(join(folder, 'uploads/a.jpg'), 'picture');
  await writeFile(join(folder, 'uploads/sub/б.pdf'), Buffer.alloc(300_000, 7));
  file = await backup('source');
});

afterAll(async () => {
  await role.drop();
  await rm(folder, { recursive: true });
});

async function backup(name: string, databaseUrl = source.url): Promise<string> {
  const written = join(folder, `${name}.tar.gz`);
  await makeBackup({
    databaseUrl,
    uploads: join(folder, 'uploads'),
    file: written,
    facts: { release, mode: 'demo', secretsApart: [] },
    leaveOut: ['public.site_pages', 'jobs.stats'],
    now: new Date('2026-11-26T10:00:00Z'),
    stage,
  });
  return written;
}

const restore = (
  target: TestDatabase,
  uploads: string,
  { from = file, force = false, tables = TABLES_IN_ANOTHER_ORDER } = {},
) =>
  restoreBackup({
    file: from,
    databaseUrl: target.url,
    uploads: join(folder, uploads),
    force,
    makeTables: async (url) => {
      await onDatabase(url).run(tables);
    },
    amend: () => Promise.resolve([]),
    stage,
  });

const problemOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await work.then(
    () => null,
    (failed: unknown) => failed,
  );
  return error instanceof BackupError ? error.problem : error;
};

/** Everything a reader of the database can see, in an order of its own. */
const CONTENT = [
  `SELECT id, parent, made::text, data, encode(raw, 'hex') AS raw, tags, amount::text, ratio::text,
     "Дума", length FROM child ORDER BY id`,
  'SELECT * FROM parent ORDER BY id',
  'SELECT * FROM ledger ORDER BY id',
  'SELECT * FROM jobs.job ORDER BY id',
  'SELECT * FROM strapi_database_schema',
];

async function contentOf(database: TestDatabase): Promise<unknown[]> {
  const content: unknown[] = [];
  for (const sql of CONTENT) content.push(await database.run(sql));
  return content;
}

test('a role that owns its tables and is nothing more gets the same rows into an empty database', async () => {
  const target = await role.database();
  await restore(target, 'restored');
  expect(await contentOf(target)).toEqual(await contentOf(source));
  const parts = (await verifyBackup(file, ours)).checksums.entries;
  expect(parts.map(({ name }) => name)).toContain('tables/public.child/0002.copy');
  expect(await target.run('SELECT * FROM attempts UNION ALL SELECT * FROM site_pages')).toEqual([]);
  expect(await readFile(join(folder, 'restored/a.jpg'), 'utf8')).toBe('picture');
  expect(await readFile(join(folder, 'restored/sub/б.pdf'))).toEqual(Buffer.alloc(300_000, 7));

  // What protects the rows stands as before, and numbers go on where they were.
  await expect(target.run('TRUNCATE ledger')).rejects.toThrow('append only');
  await expect(target.run('DELETE FROM ledger')).rejects.toThrow('append only');
  await expect(target.run('INSERT INTO child (parent) VALUES (999)')).rejects.toThrow(
    'foreign key',
  );
  const triggers = 'SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1';
  expect(await target.run(triggers)).toEqual(await source.run(triggers));
  const constraints = `SELECT conname, pg_get_constraintdef(oid) AS is FROM pg_constraint
    WHERE contype = 'f' ORDER BY 1`;
  expect(await target.run(constraints)).toEqual(await source.run(constraints));
  expect(await target.run(`INSERT INTO ledger (entry) VALUES ('x') RETURNING id`)).toEqual([
    { id: '11' },
  ]);
});

test('one that somebody has worked in is refused, and replaced with force', async () => {
  const target = await role.database();
  await target.run(TABLES);
  await target.run("INSERT INTO admin_users VALUES (7); INSERT INTO parent (name) VALUES ('стар')");
  await mkdir(join(folder, 'forced'));
  await writeFile(join(folder, 'forced/old.jpg'), 'old');
  expect(await problemOf(restore(target, 'forced'))).toEqual({ kind: 'notEmpty' });
  expect(await target.run('SELECT name FROM parent')).toEqual([{ name: 'стар' }]);

  await restore(target, 'forced', { force: true });
  expect(await contentOf(target)).toEqual(await contentOf(source));
  expect((await readdir(join(folder, 'forced'))).sort()).toEqual(['a.jpg', 'sub']);
  expect((await readdir(folder)).filter((name) => name.startsWith('forced.'))).toEqual([]);
});

test('uploads alone are content too', async () => {
  await mkdir(join(folder, 'filled'));
  await writeFile(join(folder, 'filled/.gitkeep'), '');
  const target = await role.database();
  await writeFile(join(folder, 'filled/one.jpg'), 'one');
  expect(await problemOf(restore(target, 'filled'))).toEqual({ kind: 'notEmpty' });
});

test('a restore that fails halfway leaves what was there, and says which row refers to nothing', async () => {
  const broken = await role.database();
  await broken.run(TABLES);
  await broken.run(ROWS);
  await broken.run(`ALTER TABLE child DROP CONSTRAINT child_parent_fkey;
    INSERT INTO child (parent) VALUES (12345)`);
  const from = await backup('broken', broken.url);
  const target = await role.database();
  await target.run(TABLES);
  await target.run('INSERT INTO admin_users VALUES (7)');
  await mkdir(join(folder, 'kept'));
  await writeFile(join(folder, 'kept/old.jpg'), 'old');
  expect(await problemOf(restore(target, 'kept', { from, force: true }))).toEqual({
    kind: 'brokenReference',
    table: 'public.child',
    constraint: 'child_parent_fkey',
    detail: expect.stringContaining('12345') as string,
  });
  expect(await target.run('SELECT id FROM admin_users')).toEqual([{ id: 7 }]);
  expect(await target.run('SELECT * FROM child')).toEqual([]);
  expect(await readdir(join(folder, 'kept'))).toEqual(['old.jpg']);
  // The next try finds nothing in its way.
  await restore(target, 'kept', { force: true });
  expect(await contentOf(target)).toEqual(await contentOf(source));
});

test('tables that the backup does not know are refused by PostgreSQL, and nothing changes', async () => {
  const target = await role.database();
  const lacking = TABLES.replace('"Дума" text', '"Слово" text');
  await expect(restore(target, 'lacking', { tables: lacking })).rejects.toThrow('Дума');
  expect(await target.run('SELECT * FROM parent')).toEqual([]);
});

test('a database that somebody else uses is not touched', async () => {
  const target = await role.database();
  const other = new Client({ connectionString: target.url });
  await other.connect();
  expect(await problemOf(restore(target, 'used'))).toEqual({ kind: 'inUse', connections: 1 });
  await other.end();
});

test('a role that may make no database is told so, and may fill an empty one', async () => {
  const lesser = await ordinaryRole({ mayCreate: false });
  try {
    const target = await lesser.database();
    await restore(target, 'lesser');
    expect(await contentOf(target)).toEqual(await contentOf(source));
    expect(await problemOf(restore(target, 'lesser', { force: true }))).toMatchObject({
      kind: 'mayNotCreate',
    });
    expect(await contentOf(target)).toEqual(await contentOf(source));
  } finally {
    await lesser.drop();
  }
});

test('all rows are of one moment, however long the writing takes', async () => {
  const busy = await role.database();
  await busy.run(TABLES);
  await busy.run(ROWS);
  const end = new AbortController();
  const writer = (async (): Promise<void> => {
    for (let n = 0; !end.signal.aborted; n += 1) {
      await busy.run(`BEGIN; INSERT INTO ledger (entry) VALUES ('${n}');
        INSERT INTO parent (name) VALUES ('нов ${n}'); COMMIT`);
    }
  })();
  const from = await backup('busy', busy.url);
  end.abort();
  await writer;
  const { rows } = (await verifyBackup(from, ours)).checksums;
  expect((rows['public.parent'] ?? 0) - 50).toBe((rows['public.ledger'] ?? 0) - 10);
});

test('an existing file is not written over, and a database without a platform is not backed up', async () => {
  expect(await problemOf(backup('source'))).toMatchObject({ kind: 'notWritten', code: 'EEXIST' });
  const empty = await role.database();
  expect(await problemOf(backup('nothing', empty.url))).toEqual({ kind: 'nothingThere' });
  expect((await readdir(folder)).filter((name) => name.startsWith('nothing'))).toEqual([]);
});
