import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeBackup, restoreBackup, settleRestore, type Stage } from '../../src';
import { onDatabase, ordinaryRole, ROWS, TABLES, type TestDatabase } from './backup-database.ts';

/** A process for each step of a restore. */
jest.setTimeout(400_000);

const stage: Stage = (_name, work) => work();

let folder: string;
let role: Awaited<ReturnType<typeof ordinaryRole>>;
let file: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialozi-killed-restore-'));
  role = await ordinaryRole({ mayCreate: true });
  const source = await role.database();
  await source.run(TABLES);
  await source.run(ROWS);
  const uploads = join(folder, 'uploads');
  await mkdir(uploads);
  await writeFile(join(uploads, 'new.jpg'), 'new');
  file = join(folder, 'backup.tar.gz');
  const release = { version: '1.0.0', migrations: {}, contentTypes: 'c'.repeat(64) };
  await makeBackup({
    databaseUrl: source.url,
    uploads,
    file,
    facts: { release, mode: 'demo', secretsApart: [] },
    leaveOut: [],
    now: new Date('2026-11-26T10:00:00Z'),
    stage,
  });
});

afterAll(async () => {
  await role.drop();
  await rm(folder, { recursive: true });
});

interface Installation {
  database: TestDatabase;
  uploads: string;
  force: boolean;
  tables: string;
}

/** One that somebody has worked in, and one that was just made. */
const INSTALLATIONS = {
  async full(): Promise<Installation> {
    const installation = await INSTALLATIONS.empty();
    const { database, uploads } = installation;
    await database.run(`${TABLES} INSERT INTO admin_users VALUES (7)`);
    await mkdir(uploads);
    await writeFile(join(uploads, 'old.jpg'), 'old');
    return { ...installation, force: true };
  },
  async empty(): Promise<Installation> {
    count += 1;
    const uploads = join(folder, `uploads-${count}`);
    return { database: await role.database(), uploads, force: false, tables: TABLES };
  },
};

const optionsOf = ({ database, uploads, force }: Installation) => ({
  ...{ file, databaseUrl: database.url, uploads, force },
});

/** @returns false where the restore came to its end before that step. */
async function killedAt(step: number, installation: Installation): Promise<boolean> {
  const { tables } = installation;
  const options = JSON.stringify({ ...optionsOf(installation), tables, dieAt: step });
  const program = join(__dirname, 'restore-and-die.mjs');
  const child = spawn(process.execPath, [program, options], { stdio: 'inherit' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal === 'SIGKILL') return true;
  expect({ step, code }).toEqual({ step, code: 0 });
  return false;
}

const restoreAgain = (installation: Installation): Promise<void> =>
  restoreBackup({
    ...optionsOf(installation),
    makeTables: async (url) => {
      // A start makes those only that are not there yet.
      const [found] = await onDatabase(url).run("SELECT to_regclass('parent') IS NULL AS none");
      if (found?.['none'] === true) await onDatabase(url).run(installation.tables);
    },
    amend: () => Promise.resolve([]),
    stage,
  });

/** What stands there: the one state, the other, or a mixture. */
async function stateOf({ database, uploads }: Installation): Promise<unknown> {
  const [tables] = await database.run("SELECT to_regclass('parent') IS NOT NULL AS made");
  const rows =
    tables?.['made'] === true
      ? await database.run(
          `SELECT (SELECT array_agg(id) FROM admin_users) AS staff,
             (SELECT count(*)::integer FROM child) AS children,
             (SELECT count(*)::integer FROM pg_trigger WHERE tgname LIKE 'no_%') AS guards,
             to_regclass('dialozi_restored') AS mark`,
        )
      : [{ staff: null, children: 0, guards: 2, mark: null }];
  const files = await readdir(uploads).catch(() => []);
  const contents = await Promise.all(files.map((name) => readFile(join(uploads, name), 'utf8')));
  return { ...rows[0], contents };
}

const guarded = { guards: 2, mark: null };
const NEW = { ...guarded, staff: [1], children: 4001, contents: ['new'] };
const OLD = {
  full: { ...guarded, staff: [7], children: 0, contents: ['old'] },
  empty: { ...guarded, staff: null, children: 0, contents: [] },
};

async function leftOf({ uploads, database }: Installation): Promise<unknown[]> {
  const name = new URL(database.url).pathname.slice(1);
  return [
    ...(await readdir(folder)).filter((entry) => entry.startsWith(`${uploads.split('/').at(-1)}.`)),
    ...(await database.run(
      `SELECT datname FROM pg_database WHERE datname IN ('${name}_former', '${name}_restoring')`,
    )),
  ];
}

test('rows whose uploads wait on another machine are used by nobody, and can be replaced', async () => {
  const installation = await INSTALLATIONS.full();
  const { database, uploads } = installation;
  await database.run(`CREATE TABLE dialozi_restored (uploads text NOT NULL);
    INSERT INTO dialozi_restored VALUES ('/elsewhere/uploads')`);
  expect(await settleRestore(database.url, uploads)).toBe('elsewhere');
  await expect(restoreAgain({ ...installation, force: false })).rejects.toThrow('notEmpty');
  expect(await settleRestore(database.url, uploads)).toBe('elsewhere');
  await restoreAgain(installation);
  expect(await stateOf(installation)).toEqual(NEW);
});

describe.each(['full', 'empty'] as const)('a restore into a %s installation', (kind) => {
  test('that is killed at any step is finished or undone by the next start', async () => {
    const seen = new Set<string>();
    for (let step = 1; ; step += 1) {
      const installation = await INSTALLATIONS[kind]();
      if (!(await killedAt(step, installation))) break;
      const settled = await settleRestore(installation.database.url, installation.uploads);
      seen.add(settled);
      const state = await stateOf(installation);
      const possible = { finished: [NEW], undone: [OLD[kind]], sound: [OLD[kind], NEW] };
      expect(settled === 'elsewhere' ? [] : possible[settled]).toContainEqual(state);
      expect(await settleRestore(installation.database.url, installation.uploads)).toBe('sound');
      await restoreAgain({ ...installation, force: true });
      expect({ step, state: await stateOf(installation) }).toEqual({ step, state: NEW });
      expect(await leftOf(installation)).toEqual([]);
    }
    expect([...seen].sort()).toEqual(
      kind === 'full' ? ['finished', 'sound', 'undone'] : ['finished', 'sound'],
    );
  });

  test('that is killed at any step is done by running it again', async () => {
    for (let step = 1; ; step += 1) {
      const installation = await INSTALLATIONS[kind]();
      if (!(await killedAt(step, installation))) break;
      // Killed after its end, it has nothing left to do and sees an installation like any other.
      if (!isDeepStrictEqual(await stateOf(installation), NEW)) await restoreAgain(installation);
      expect({ step, state: await stateOf(installation) }).toEqual({ step, state: NEW });
    }
  });
});
