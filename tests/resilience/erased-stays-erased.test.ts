import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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
  waitFor,
  type AdminApi,
  type Platform,
} from '../harness';
import { picture } from '../../plugins/media/tests/api/made-files';
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

interface Shown {
  documentId: string;
  address: string;
  file: number;
  /** In the folder of the uploads, with all its sizes. */
  name: string;
}

/** An article with a picture of its own. */
async function publishes(): Promise<Shown> {
  const token = await signIn(platform.url, 'editor@example.org', DEMO_PASSWORD);
  const name = `snimka${randomUUID().slice(0, 8)}`;
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(await picture('jpeg'))]), `${name}.jpg`);
  body.append('fileInfo', JSON.stringify({ name: `${name}.jpg`, alternativeText: 'Поле' }));
  const headers = { authorization: `Bearer ${token}` };
  const sent = await fetch(`${platform.url}/upload`, { method: 'POST', headers, body });
  const [{ id }] = (await sent.json()) as [{ id: number }];
  const type = '/content-manager/collection-types/api::article.article';
  const made = await adminApi(token, platform.url).post<{
    data: { documentId: string; slug: string };
  }>(`${type}/actions/publish?locale=bg`, { title: name, cover: id });
  const { documentId, slug } = made.body.data;
  const address = `/novini/${slug}/`;
  await waitFor(async () => (await call(platform.url + address)).status === 200);
  return { documentId, address, file: id, name };
}

async function withdraws({ documentId, file }: Shown, what: 'entry' | 'file'): Promise<void> {
  const path = `/publisher/entries/article/${documentId}${what === 'file' ? `/files/${file}` : ''}`;
  const { status } = await (await staff()).post(`${path}/withdrawal`, { reason: 'rights' });
  expect(status).toBe(204);
}

async function expectWithdrawn(dataFolder: string, entry: Shown, file: Shown): Promise<void> {
  await waitFor(async () => (await call(platform.url + entry.address)).status === 410);
  await waitFor(async () => {
    const page = await fetch(platform.url + file.address);
    return page.status === 200 && !(await page.text()).includes('/uploads/snimka');
  });
  const kept = await readdir(join(dataFolder, 'public/uploads'));
  expect(kept.filter((name) => name.includes(file.name))).toEqual([]);
}

/** Starts what was restored, and expects it to know the one sender and to have forgotten the other. */
async function expectForgotten(
  dataFolder: string,
  gone: Sender,
  kept: Sender,
  withdrawn: { entry: Shown; file: Shown },
): Promise<void> {
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
    await expectWithdrawn(dataFolder, withdrawn.entry, withdrawn.file);
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

test('who was erased and what was withdrawn after a backup is not brought back by it, here or in a new place', async () => {
  const { dataFolder } = platform;
  const gone = await writes();
  const kept = await writes();
  const withdrawn = { entry: await publishes(), file: await publishes() };
  const backup = at('backup.tar.gz');
  await run('backup', dataFolder, backup);
  await erase(gone);
  await withdraws(withdrawn.entry, 'entry');
  await withdraws(withdrawn.file, 'file');
  const list = at('erased.txt');
  await writeFile(list, '');
  expect(await run('erased-codes', dataFolder, list)).toContain('erased.txt: 1');
  expect(await readFile(list, 'utf8')).toMatch(
    new RegExp(
      `^${gone.code}\nwithdrawn article/${withdrawn.entry.documentId} .+\nwithdrawn file/`,
    ),
  );
  expect((await stat(list)).mode & 0o777).toBe(0o600);
  await platform.stop();

  const said = await run('restore', dataFolder, backup, '--force');
  expect(said).toContain('erased again: 1');
  expect(said).toContain('withdrawn again: 2');
  await expectForgotten(dataFolder, gone, kept, withdrawn);

  // The installation is lost, the list is not.
  const lost = run('restore', at('new'), backup, '--erased', backup);
  await expect(lost).rejects.toMatchObject({
    stderr: expect.stringContaining('is no code') as string,
  });
  await run('restore', at('new'), backup, '--erased', list);
  await expectForgotten(at('new'), gone, kept, withdrawn);
});

test('a restore that was broken off before it happened is undone by the next command, and told', async () => {
  const uploads = join(platform.dataFolder, 'public/uploads');
  await rename(uploads, `${uploads}.former`);
  const said = await run('backup', platform.dataFolder, at('after.tar.gz'));
  expect(said).toContain('has been undone');
  expect(said).not.toMatch(/ 0 uploads/);
});
