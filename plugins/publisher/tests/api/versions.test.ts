import { join } from 'node:path';
import {
  adminApi,
  adminToken,
  sharedPlatform,
  waitFor,
  filesWith,
} from '../../../../tests/harness';
import { publishes, puts, reads, readsSoon, uniqueWord, unpublishes } from './editor';

interface SiteState {
  live: { version: string; pages: number } | null;
  versions: {
    id: string;
    reason: string;
    finishedAt: string | null;
    restoredFrom: string | null;
  }[];
}

const admin = () => adminApi(adminToken('admin'));

async function siteState(): Promise<SiteState> {
  return (await admin().get<SiteState>('/publisher/site')).body;
}

/** The newest version, once nothing waits. */
async function settledVersion(): Promise<string> {
  return waitFor(async () => {
    const [newest] = (await siteState()).versions;
    return newest !== undefined && newest.finishedAt !== null ? newest.id : null;
  });
}

const filesHere = (word: string): Promise<string[]> =>
  filesWith(join(sharedPlatform().dataFolder, 'site'), word);

test('a kept version comes back with one call, and the next change goes on from the content', async () => {
  const word = uniqueWord();
  const { documentId, slug } = await puts({ title: `Версии ${word}`, lead: `Първа${word}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`Първа${word}`));
  const first = await settledVersion();
  await publishes(documentId, { title: `Версии ${word}`, lead: `Втора${word}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`Втора${word}`));
  await settledVersion();

  const answer = await admin().post(`/publisher/site/versions/${first}/restore`);
  expect(answer.status).toBe(204);
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`Първа${word}`));
  expect((await siteState()).versions[0]).toMatchObject({ reason: 'restore', restoredFrom: first });

  await publishes(documentId, { title: `Версии ${word}`, lead: `Трета${word}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`Трета${word}`));
});

test('what was unpublished is in no kept file and no restore brings it back', async () => {
  const secret = uniqueWord();
  const { documentId, slug } = await puts({ title: `Тайна ${secret}`, lead: secret });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(secret));
  await readsSoon('/novini/', (page) => page.html.includes(secret));
  const withSecret = await settledVersion();
  await publishes(documentId, { title: `Тайна ${secret}`, lead: `Друго ${secret}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.html.includes(`Друго ${secret}`));
  await settledVersion();
  expect(await filesHere(secret)).not.toEqual([]);

  await unpublishes(documentId);
  await readsSoon(`/novini/${slug}/`, (page) => page.status === 410);
  await readsSoon('/novini/', (page) => !page.html.includes(secret));
  await settledVersion();
  await waitFor(async () => (await filesHere(secret)).length === 0, { what: 'the purge' });

  const answer = await admin().post(`/publisher/site/versions/${withSecret}/restore`);
  expect(answer.status).toBe(204);
  expect((await reads(`/novini/${slug}/`)).status).toBe(410);
  expect(await filesHere(secret)).toEqual([]);
  await admin().post('/publisher/site/render');
});

test('a version that is not kept is refused in plain words', async () => {
  const { status, body } = await admin().post<{ code: string; detail: string }>(
    '/publisher/site/versions/999999999/restore',
  );
  expect({ status, code: body.code }).toEqual({ status: 404, code: 'not-found' });
  expect(body.detail).toMatch(/\p{Script=Cyrillic}/u);
});

test('a whole render beside the old tree changes no page, and is a version of its own', async () => {
  const { slug } = await puts({ title: `Цяла ${uniqueWord()}` });
  await readsSoon(`/novini/${slug}/`, (page) => page.status === 200);
  const before = await reads(`/novini/${slug}/`);
  const version = await settledVersion();
  expect((await admin().post('/publisher/site/render')).status).toBe(202);
  await waitFor(
    async () => {
      const { versions } = await siteState();
      return versions.some((one) => one.reason === 'whole' && BigInt(one.id) > BigInt(version));
    },
    { timeout: 90_000, what: 'the whole site, with all that other tests have published' },
  );
  expect((await reads(`/novini/${slug}/`)).html).toBe(before.html);
}, 150_000);
