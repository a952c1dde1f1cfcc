import { join } from 'node:path';
import {
  adminApi,
  adminToken,
  baseUrl,
  databaseUrl,
  filesWith,
  sharedPlatform,
  tablesWith,
  waitFor,
} from '../harness';
import {
  changes,
  paragraph,
  publishes,
  puts,
  reads,
  readsSoon,
  uniqueWord,
} from '../../plugins/publisher/tests/api/editor';

/** Where the words of an entry of each type go besides its own page, until it is withdrawn. */
const KINDS = [
  {
    type: 'article',
    fields: (word: string) => ({ title: `Вест ${word}`, lead: word, body: [paragraph(word)] }),
    told: [
      '/novini/',
      '/novini/feed.atom',
      '/otvoreni-danni/novini.csv',
      '/otvoreni-danni/novini.json',
    ],
    drafts: ['public.articles: 2'],
  },
  {
    type: 'event',
    fields: (word: string) => ({
      title: `Среща ${word}`,
      ...{ place: word, placeAccess: word, summary: word, start: '2031-03-03T15:00:00.000Z' },
    }),
    told: [
      '/sabitia/',
      '/sabitia/feed.atom',
      '/sabitia/kalendar.ics',
      '/otvoreni-danni/sabitia.csv',
    ],
    drafts: ['public.events: 2'],
  },
  {
    type: 'notice',
    fields: (word: string) => ({
      title: `Авария ${word}`,
      ...{ text: word, until: new Date(Date.now() + 86_400_000).toISOString() },
    }),
    told: ['/', '/saobshtenia/', '/saobshtenia/feed.atom', '/otvoreni-danni/saobshtenia.json'],
    drafts: ['public.notices: 2'],
  },
  {
    type: 'session',
    fields: (word: string) => ({
      title: `Заседание ${word}`,
      ...{ place: word, summary: word, start: '2031-03-10T08:00:00.000Z' },
      agenda: [{ title: word, text: word }],
    }),
    told: ['/zasedania/', '/zasedania/kalendar.ics', '/otvoreni-danni/zasedania.json'],
    drafts: ['public.components_session_agenda_items: 2', 'public.sessions: 2'],
  },
];

const SECTIONS: Record<string, string> = {
  article: 'novini',
  event: 'sabitia',
  notice: 'saobshtenia',
  session: 'zasedania',
};

const siteFiles = (word: string): Promise<string[]> =>
  filesWith(join(sharedPlatform().dataFolder, 'site'), word);

const foundBySearch = async (word: string): Promise<boolean> => {
  const answer = await fetch(`${baseUrl()}/api/search/pages?q=${encodeURIComponent(word)}`);
  return ((await answer.json()) as { total: number }).total > 0;
};

test.each(KINDS)(
  'a withdrawn $type leaves no word behind in a file, an index, a feed, a cache or a table',
  async ({ type, fields, told, drafts }) => {
    const word = uniqueWord();
    const { documentId, slug } = await puts(fields(word), { type });
    await changes(documentId, fields(word), { type, locale: 'en' });
    await publishes(documentId, {}, { type, locale: 'en' });
    const page = `/${SECTIONS[type] ?? ''}/${slug}/`;
    // All of it is public, and the memory of the server knows it, before it is withdrawn.
    for (const path of [page, ...told]) await readsSoon(path, ({ html }) => html.includes(word));
    await waitFor(() => foundBySearch(word), { what: 'search to find it' });
    const indexed = async () => (await siteFiles(word)).some((file) => file.includes('pagefind'));
    await waitFor(indexed, { timeout: 120_000, what: 'the index of search to hold it' });
    const preview = await adminApi(adminToken('editor')).post<{ path: string }>(
      '/publisher/previews',
      { type, documentId, locale: 'bg' },
    );
    expect((await reads(preview.body.path)).html).toContain(word);

    const { status } = await adminApi(adminToken('editor')).post(
      `/publisher/entries/${type}/${documentId}/withdrawal`,
      { reason: 'personal-data' },
    );
    expect(status).toBe(204);

    await readsSoon(page, (answer) => answer.status === 410 && !answer.html.includes(word));
    for (const path of told) await readsSoon(path, ({ html }) => !html.includes(word));
    expect((await reads(preview.body.path)).status).toBe(404);
    await waitFor(async () => !(await foundBySearch(word)), { what: 'search to forget it' });
    await waitFor(async () => (await siteFiles(word)).length === 0, {
      timeout: 120_000,
      what: 'no file of the site with its words',
    });
    // The drafts stay for the staff, who delete them; nothing else in the database knows the words.
    const onlyDrafts = async () =>
      (await tablesWith(databaseUrl(), [word])).sort().join() === drafts.join();
    await waitFor(onlyDrafts, { what: `no words but in ${drafts.join()}` });
  },
);
