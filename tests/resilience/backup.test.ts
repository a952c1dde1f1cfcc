import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { startDatabase } from '@dialozi/database';
import {
  adminApi,
  DEMO_PASSWORD,
  freePort,
  runCommand,
  signIn,
  startPlatform,
  waitFor,
  type Platform,
} from '../harness';
import { backedUp, backupEntry, siteChecksums } from '../harness/installation-copy';

const ARTICLES = '/content-manager/collection-types/api::article.article';
/** Each restore boots Strapi once, on a machine that other tests use as well. */
jest.setTimeout(400_000);

let folder: string;
/** The same for all, because it stands in every page. */
let env: Record<string, string>;
let platform: Platform;
/** Made while articles were being published, and made when all was quiet. */
let busy: string;
let quiet: string;
let promised: string[];
let site: Record<string, string>;

const at = (name: string): string => join(folder, name);
const backUp = (dataFolder: string, file: string, more = {}): Promise<string> =>
  runCommand('backup', { args: [file], env: { ...env, DIALOZI_DATA: dataFolder, ...more } });
const restore = (dataFolder: string, args: string[], more = {}): Promise<string> =>
  runCommand('restore', { args, env: { ...env, DIALOZI_DATA: dataFolder, ...more } });

/** The sentence with which a command refuses. */
async function refusal(command: Promise<string>): Promise<string> {
  const failed = await command.then(
    (output) => new Error(`It did not refuse: ${output}`),
    (error: unknown) => error as Error & { stderr: string },
  );
  if (!('stderr' in failed)) throw failed;
  expect(failed.stderr).not.toMatch(/^\s+at /m);
  return failed.stderr;
}

/** Publishes an article; its title when the cms has said that it is published. */
async function publish(token: string): Promise<string> {
  const api = adminApi(token, platform.url);
  const title = `Запазена ${randomUUID()}`;
  const { body } = await api.post<{ data: { documentId: string } }>(`${ARTICLES}?locale=bg`, {
    title,
  });
  const path = `${ARTICLES}/${body.data.documentId}/actions/publish?locale=bg`;
  expect((await api.post(path, { title })).status).toBe(200);
  return title;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialozi-backups-'));
  // As root, PostgreSQL is another user, who must pass through.
  await chmod(folder, 0o711);
  env = { PORT: String(await freePort()), DIALOZI_MODE: 'demo', LANG: 'C' };
  busy = at('busy.tar.gz');
  quiet = at('quiet.tar.gz');
  platform = await startPlatform({ env });
  const token = await signIn(platform.url, 'editor@example.org', DEMO_PASSWORD);
  promised = [];
  for (let n = 0; n < 5; n += 1) promised.push(await publish(token));
  const end = new AbortController();
  const publisher = (async (): Promise<void> => {
    while (!end.signal.aborted) await publish(token);
  })();
  await backUp(platform.dataFolder, busy);
  end.abort();
  await publisher;
  await untilRendered(platform.dataFolder);
});

/** Until everything is on the site; told by the tool that compares it with its content. */
async function untilRendered(dataFolder: string): Promise<void> {
  const verify = (): Promise<string> =>
    runCommand('site-verify', { env: { ...env, DIALOZI_DATA: dataFolder } });
  await waitFor(async () => (await verify()).includes('sound'), {
    timeout: 60_000,
    what: 'the site to be what its content says',
  });
}

afterAll(async () => {
  await platform.stop();
  await platform.clean();
  await rm(folder, { recursive: true });
});

test('a running platform is backed up: a file for its owner alone, the end names what is apart', async () => {
  const output = await backUp(platform.dataFolder, quiet);
  expect(output).toMatch(/The backup is in .*: \d+ tables, \d+ rows, \d+ uploads, [\d.]+ MB/);
  expect(output).toContain('ENCRYPTION_KEY');
  expect(statSync(quiet).mode & 0o777).toBe(0o600);
  expect(await refusal(backUp(platform.dataFolder, quiet))).toContain('exists already');
  const secrets = await readFile(join(platform.dataFolder, 'secrets.env'), 'utf8');
  const content = gunzipSync(await readFile(quiet)).toString('latin1');
  for (const [, value = ''] of secrets.matchAll(/=(.+)$/gm)) expect(content).not.toContain(value);
});

test('what was promised before a backup of a publishing platform is in it', async () => {
  const articles = await backupEntry(busy, 'tables/public.articles/0001.copy');
  for (const title of promised) expect(articles).toContain(title);
});

test('nothing is restored under a running platform', async () => {
  expect(await refusal(restore(platform.dataFolder, [quiet, '--force']))).toContain('is running');
});

test('embedded → embedded: the same rows, the same uploads, the same site', async () => {
  await platform.stop();
  site = await siteChecksums(platform.dataFolder);
  const copy = at('copy');
  const output = await restore(copy, [quiet]);
  expect(output).toContain('Restored from');
  await backUp(copy, at('copy.tar.gz'));
  expect(await backedUp(at('copy.tar.gz'))).toEqual(await backedUp(quiet));

  const restored = await startPlatform({ env, dataFolder: copy });
  try {
    await untilRendered(copy);
    expect(await siteChecksums(copy)).toEqual(site);
  } finally {
    await restored.stop();
  }
});

test('what is damaged, cut, of another version or in the way of content is refused and nothing changes', async () => {
  const copy = at('copy');
  await backUp(copy, at('before.tar.gz'));
  const whole = await readFile(quiet);
  const damaged = Buffer.from(whole);
  damaged.writeUInt8(damaged.readUInt8(whole.length >> 1) ^ 0xff, whole.length >> 1);
  const older = gunzipSync(whole);
  older.write('0.0.0', older.indexOf('"version": "') + '"version": "'.length);
  const files = {
    'damaged.tar.gz': damaged,
    'cut.tar.gz': whole.subarray(0, whole.length - 1000),
    'older.tar.gz': gzipSync(older),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(at(name), bytes);
  for (const force of [[], ['--force']]) {
    expect(await refusal(restore(copy, [at('damaged.tar.gz'), ...force]))).toContain('not a whole');
    expect(await refusal(restore(copy, [at('cut.tar.gz'), ...force]))).toContain('not a whole');
    expect(await refusal(restore(copy, [at('older.tar.gz'), ...force]))).toContain('version 0.0.0');
  }
  expect(await refusal(restore(copy, [quiet]))).toContain('--force');
  expect(await refusal(restore(at('nowhere'), [at('cut.tar.gz')]))).toContain('not a whole');
  expect(existsSync(at('nowhere'))).toBe(false);

  await backUp(copy, at('after.tar.gz'));
  expect(await backedUp(at('after.tar.gz'))).toEqual(await backedUp(at('before.tar.gz')));
});

test('--force replaces what is there, and the backup of a publishing platform is whole', async () => {
  const copy = at('copy');
  await restore(copy, [busy, '--force']);
  await backUp(copy, at('forced.tar.gz'));
  expect(await backedUp(at('forced.tar.gz'))).toEqual(await backedUp(busy));
  const left = await readdir(join(copy, 'public'));
  expect(left.filter((name) => /former|restoring/.test(name))).toEqual([]);
});

test('embedded → server → embedded: the same again', async () => {
  const server = await startDatabase(at('server'), 'a-password-of-the-server');
  try {
    const onServer = { DATABASE_URL: server.url };
    await restore(at('beside-server'), [quiet], onServer);
    await backUp(at('beside-server'), at('server.tar.gz'), onServer);
    expect(existsSync(join(at('beside-server'), 'database'))).toBe(false);
    expect(await backedUp(at('server.tar.gz'))).toEqual(await backedUp(quiet));
    expect(await refusal(restore(at('beside-server'), [quiet], onServer))).toContain('--force');
    await restore(at('beside-server'), [quiet, '--force'], onServer);
    await backUp(at('beside-server'), at('again.tar.gz'), onServer);
    expect(await backedUp(at('again.tar.gz'))).toEqual(await backedUp(quiet));
  } finally {
    await server.stop();
  }
  await restore(at('back'), [at('server.tar.gz')]);
  const back = await startPlatform({ env, dataFolder: at('back') });
  try {
    await untilRendered(at('back'));
    expect(await siteChecksums(at('back'))).toEqual(site);
  } finally {
    await back.stop();
  }
});
