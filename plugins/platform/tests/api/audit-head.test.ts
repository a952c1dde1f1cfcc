import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  baseUrl,
  call,
  query,
  runCommand,
  sharedPlatform,
  waitFor,
} from '../../../../tests/harness/index.ts';
import { auditHead, type AuditHead } from '../../contract/audit';

const published = () => call<AuditHead | null>(`${baseUrl()}/dnevnik.json`);
/** What the clock does each minute and each day. */
const runJob = (name: string) => query('INSERT INTO jobs.job (name) VALUES ($1)', [name]);
const verify = (place: string): Promise<string> =>
  runCommand('audit-verify', {
    args: ['--head', place],
    env: { DIALOZI_DATA: sharedPlatform().dataFolder, LC_ALL: 'bg_BG.UTF-8' },
  });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-head-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the end of the chain is published, and the log is compared with it', async () => {
  expect((await published()).status).toBe(200);
  await runJob('platform.audit-seal');
  await waitFor(async () => (await query('SELECT 1 FROM platform_audit_seals')).length > 0, {
    what: 'the first seal',
  });
  await runJob('platform.audit-head');
  const head = await waitFor(async () => (await published()).body, { what: 'a published head' });
  expect(auditHead.parse(head)).toEqual(head);
  expect(await verify(`${baseUrl()}/dnevnik.json`)).toMatch(
    /^Дневникът е наред: \d+ реда под \d+ печата\.\n$/,
  );

  // As if the seals since were gone: what was published knew of more.
  const file = join(folder, 'dnevnik.json');
  await writeFile(file, JSON.stringify({ ...head, seal: head.seal + 1_000 }));
  await expect(verify(file)).rejects.toThrow(`краят на дневника е отрязан; липсва печат `);
});

test('what is no published end is refused in a sentence', async () => {
  const file = join(folder, 'null.json');
  await writeFile(file, 'null');
  await expect(verify(file)).rejects.toThrow('няма край на дневника');
  await expect(verify(join(folder, 'none.json'))).rejects.toThrow('няма край на дневника');
});
