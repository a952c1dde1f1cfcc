import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  adminApi,
  call,
  DEMO_PASSWORD,
  freePort,
  runCommand,
  signIn,
  startPlatform,
  tablesWith,
  type AdminApi,
  type Platform,
} from '../harness';
import { embeddedDatabaseUrl } from '../harness/embedded-database.ts';

jest.setTimeout(400_000);

interface Sender {
  code: string;
  /** Stands in the name, the address and the words, and nowhere else. */
  unique: string;
}

let folder: string;
let env: Record<string, string>;
let platform: Platform;

const at = (name: string): string => join(folder, name);
const run = (command: string, dataFolder: string, ...args: string[]): Promise<string> =>
  runCommand(command, { args, env: { ...env, DIALOZI_DATA: dataFolder } });

async function writes(): Promise<Sender> {
  const unique = randomUUID();
  const body = {
    ...{ page: '/novini/', kind: 'error', message: `Живея на ул. ${unique}` },
    ...{ name: `Мария ${unique}`, email: `maria-${unique}@example.org` },
  };
  const answer = await call<{ code: string }>(`${platform.url}/api/dialogue/feedback`, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(answer.status).toBe(201);
  return { code: answer.body.code, unique };
}

async function staff(): Promise<AdminApi> {
  return adminApi(await signIn(platform.url, 'admin@example.org', DEMO_PASSWORD), platform.url);
}

interface Listed {
  cases: { id: string; code: string }[];
}

async function idOf(api: AdminApi, code: string): Promise<string> {
  const { body } = await api.get<Listed>(`/dialogue/cases?number=${code}`);
  const id = body.cases.find((one) => one.code === code)?.id;
  if (id === undefined) throw new Error(`No case ${code}`);
  return id;
}

async function erase({ code }: Sender): Promise<void> {
  const api = await staff();
  const path = `/dialogue/cases/${await idOf(api, code)}/erasure`;
  expect((await api.post(path, {})).status).toBe(204);
}

/** Starts what was restored, and expects it to know the one sender and to have forgotten the other. */
async function expectForgotten(dataFolder: string, gone: Sender, kept: Sender): Promise<void> {
  platform = await startPlatform({ env, dataFolder });
  try {
    const databaseUrl = await embeddedDatabaseUrl(dataFolder);
    expect(await tablesWith(databaseUrl, [gone.unique])).toEqual([]);
    expect(await tablesWith(databaseUrl, [kept.unique])).toContain('public.dialogue_persons: 1');
    const api = await staff();
    const { body } = await api.get(`/dialogue/cases/${await idOf(api, gone.code)}`);
    expect(body).toMatchObject({ sender: null, isErased: true });
    expect(body).toMatchObject({
      events: [{ type: 'received' }, { type: 'erased', actor: null }],
    });
    const { body: audit } = await api.get('/platform/audit?action=case.erase-again');
    expect(audit).toMatchObject({
      rows: [{ actor: { kind: 'system' }, subject: { type: 'case' } }],
    });
  } finally {
    await platform.stop();
  }
  expect(await run('audit-verify', dataFolder)).toContain('The audit log is sound');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialozi-erased-'));
  // As root, PostgreSQL is another user, who must pass through.
  await chmod(folder, 0o711);
  env = { PORT: String(await freePort()), DIALOZI_MODE: 'demo', LANG: 'C', SMTP_URL: '' };
  platform = await startPlatform({ env });
});

afterAll(async () => {
  await platform.clean();
  await rm(folder, { recursive: true });
});

test('who was erased after a backup is not brought back by it, here or in a new place', async () => {
  const { dataFolder } = platform;
  const gone = await writes();
  const kept = await writes();
  const backup = at('backup.tar.gz');
  await run('backup', dataFolder, backup);
  await erase(gone);
  const list = at('erased.txt');
  await writeFile(list, '');
  expect(await run('erased-codes', dataFolder, list)).toContain('erased.txt: 1');
  expect(await readFile(list, 'utf8')).toBe(`${gone.code}\n`);
  expect((await stat(list)).mode & 0o777).toBe(0o600);
  await platform.stop();

  const said = await run('restore', dataFolder, backup, '--force');
  expect(said).toContain('erased again: 1');
  await expectForgotten(dataFolder, gone, kept);

  // The installation is lost, the list is not.
  const lost = run('restore', at('new'), backup, '--erased', backup);
  await expect(lost).rejects.toMatchObject({
    stderr: expect.stringContaining('is no code') as string,
  });
  await run('restore', at('new'), backup, '--erased', list);
  await expectForgotten(at('new'), gone, kept);
});

test('a restore that was broken off before it happened is undone by the next command, and told', async () => {
  const uploads = join(platform.dataFolder, 'public/uploads');
  await rename(uploads, `${uploads}.former`);
  const said = await run('backup', platform.dataFolder, at('after.tar.gz'));
  expect(said).toContain('has been undone');
  expect(said).not.toMatch(/ 0 uploads/);
});
