import { adminApi, adminToken, query } from '../../../../tests/harness';
import {
  changes,
  publishes,
  puts,
  readsSoon,
  uniqueWord,
  unpublishes,
  type Written,
  writes,
} from './editor';

const editor = () => adminApi(adminToken('editor'));
const TYPES = [
  'article',
  'document',
  'event',
  'session',
  'gallery',
  'video',
  'page',
  'community',
  'policy-area',
  'organisation',
];

interface Refusal {
  error: { message: string; details: { errors: { path: string[]; message: string }[] } };
}

const refused = (type: string, data: Record<string, unknown>) =>
  editor().post<Refusal>(`/content-manager/collection-types/api::${type}.${type}`, data);

describe('addresses', () => {
  test.each(TYPES)('a title alone is published as %s, at an address made from it', async (type) => {
    const word = uniqueWord();
    const { documentId, slug } = await puts({ title: `Събитията ${word}` }, { type });
    expect(slug).toMatch(/^sabitiyata-duma\d+$/);
    const english = { type, locale: 'en' };
    await changes(documentId, { title: `The events ${word}` }, english);
    expect((await publishes(documentId, {}, english)).slug).toMatch(/^the-events-duma\d+$/);
  });

  test('the same title gets a number, also when eight people write it at once', async () => {
    const title = `Едновременно ${uniqueWord()}`;
    const written = await Promise.all(Array.from({ length: 8 }, () => writes({ title })));
    const slugs = written.map(({ slug }) => slug).sort();
    const [base = ''] = slugs;
    expect(slugs).toEqual(['', '-2', '-3', '-4', '-5', '-6', '-7', '-8'].map((end) => base + end));
  });

  test('an address stays when the title changes, and is made again when it is emptied', async () => {
    const { documentId, slug } = await writes({ title: `Първо ${uniqueWord()}` });
    expect((await changes(documentId, { title: `Второ ${uniqueWord()}` })).slug).toBe(slug);
    expect((await changes(documentId, { slug: '' })).slug).toMatch(/^vtoro-duma\d+$/);
  });

  test('a typed address is put into the letters of addresses', async () => {
    const word = uniqueWord();
    const { slug } = await writes({ title: 'Каквото и да е', slug: ` Моят Адрес ${word}!` });
    expect(slug).toMatch(/^moyat-adres-duma\d+$/);
  });

  test('a copy takes an address of its own, and is shown with it', async () => {
    const { documentId, slug } = await writes({ title: `За копиране ${uniqueWord()}` });
    const copy = await editor().post<{ data: Written }>(
      `/content-manager/collection-types/api::article.article/clone/${documentId}?locale=bg`,
      {},
    );
    expect(copy.body.data.slug).toBe(`${slug}-2`);
  });

  test('an address of the platform is refused to a page, in words', async () => {
    const { status, body } = await refused('page', { title: 'Наши', slug: 'Новини' });
    expect(status).toBe(400);
    expect(body.error.message).toContain('„novini“');
    expect(body.error.details.errors).toMatchObject([{ path: ['slug'] }]);
  });

  test('the database itself refuses a second owner', async () => {
    const { documentId } = await puts({ title: `Едно ${uniqueWord()}` });
    const second = query(
      `INSERT INTO articles (document_id, locale, title, slug, published_at)
       SELECT 'another', locale, title, slug, published_at FROM articles
        WHERE document_id = $1 AND published_at IS NOT NULL`,
      [documentId],
    );
    await expect(second).rejects.toMatchObject({ constraint: 'articles_slug_published' });
  });

  test('whoever loses the race for an address is told so', async () => {
    const [first, second] = await Promise.all([
      writes({ title: `Едно ${uniqueWord()}` }),
      writes({ title: `Друго ${uniqueWord()}` }),
    ]);
    await publishes(first.documentId, {});
    // As if both drafts had been saved before either could see the other.
    await query('UPDATE articles SET slug = $1 WHERE document_id = $2', [
      first.slug,
      second.documentId,
    ]);
    const address = `/content-manager/collection-types/api::article.article/${second.documentId}`;
    const lost = await editor().post<Refusal>(`${address}/actions/publish?locale=bg`, {});
    expect(lost.status).toBe(400);
    expect(lost.body.error.details.errors).toMatchObject([{ path: ['slug'] }]);
  });
});

describe('what is entered once', () => {
  interface Dated extends Written {
    date: string;
  }

  test('the date of the first publication stays when the article is published again', async () => {
    const first = (await puts({ title: `С дата ${uniqueWord()}` })) as Dated;
    const again = (await publishes(first.documentId, {})) as Dated;
    expect(first.date).toMatch(/^\d{4}-/);
    expect(again.date).toBe(first.date);
  });

  test('what a document concerns is the same in every language', async () => {
    const area = await both('policy-area');
    const [community, other] = [await both('community'), await both('community')];
    const { documentId } = await writes({
      title: `Двуезично ${uniqueWord()}`,
      policyArea: connect(area, 'bg'),
      communities: connect(community, 'bg'),
    });
    const untouched = { connect: [], disconnect: [] };
    const english = { locale: 'en' };
    const title = `Bilingual ${uniqueWord()}`;
    await changes(documentId, { title, policyArea: untouched, communities: untouched }, english);
    expect(await concerned(documentId, 'en')).toEqual([area, community].sort());

    await changes(documentId, { communities: connect(other, 'en') }, english);
    expect(await concerned(documentId, 'bg')).toEqual([area, community, other].sort());

    const gone = { connect: [], disconnect: [{ documentId: area, locale: 'bg' }] };
    await changes(documentId, { policyArea: gone });
    expect(await concerned(documentId, 'en')).toEqual([community, other].sort());
  });

  const connect = (documentId: string, locale: string) => ({
    connect: [{ documentId, locale }],
    disconnect: [],
  });

  async function both(type: string): Promise<string> {
    const { documentId } = await writes({ title: `Тук ${uniqueWord()}` }, { type });
    await changes(documentId, { title: `Here ${uniqueWord()}` }, { type, locale: 'en' });
    return documentId;
  }

  async function concerned(documentId: string, locale: string): Promise<string[]> {
    const fields = ['policyArea', 'communities'].map((field) =>
      editor().get<{ results: { documentId: string }[] }>(
        `/content-manager/relations/api::article.article/${documentId}/${field}?locale=${locale}`,
      ),
    );
    const answers = await Promise.all(fields);
    return answers.flatMap(({ body }) => body.results.map((target) => target.documentId)).sort();
  }
});

describe('what mentions a settlement', () => {
  const community = { type: 'community' };

  test('stands on its page, whichever of the two was published first', async () => {
    const word = uniqueWord();
    const settlement = await writes({ title: `Село ${word}` }, community);
    const { documentId } = settlement;
    const communities = { connect: [{ documentId, locale: 'bg' }], disconnect: [] };
    await puts({ title: `Чешмата ${word}`, communities });
    const page = `/naseleni-mesta/${settlement.slug}/`;
    const showsArticle = ({ html }: { html: string }) => html.includes(`Чешмата ${word}`);

    await publishes(documentId, {}, community);
    await readsSoon(page, showsArticle);
    await unpublishes(documentId, community);
    await readsSoon(page, ({ status }) => status === 410);
    await publishes(documentId, {}, community);
    await readsSoon(page, showsArticle);
  });
});
