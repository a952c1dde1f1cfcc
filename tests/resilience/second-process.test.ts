import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { adminApi, DEMO_PASSWORD, signIn, startPlatform, waitFor } from '../harness';
import { embeddedDatabaseUrl } from '../harness/embedded-database';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const EDITOR = 'editor@example.org';

type Api = ReturnType<typeof adminApi>;

async function write(api: Api, title: string): Promise<{ documentId: string; slug: string }> {
  const answer = await api.post<{ data: { documentId: string; slug: string } }>(
    `${ARTICLES}?locale=bg`,
    { title },
  );
  expect(answer.status).toBe(201);
  return answer.body.data;
}

const publish = (api: Api, documentId: string, title: string) =>
  api.post(`${ARTICLES}/${documentId}/actions/publish?locale=bg`, { title });

const isLive = (url: string, slug: string) =>
  waitFor(async () => (await fetch(`${url}/novini/${slug}/`)).status === 200, { what: slug });

test('two processes on one database do no job twice, and when the leader dies the other goes on', async () => {
  const first = await startPlatform();
  const database = new Client({ connectionString: await embeddedDatabaseUrl(first.dataFolder) });
  await database.connect();
  const second = await startPlatform({
    env: {
      DATABASE_URL: await embeddedDatabaseUrl(first.dataFolder),
      SITE_DIR: `${first.dataFolder}/site`,
    },
  });
  try {
    // Counts by itself what either process does.
    await database.query(`
      CREATE TABLE work_done (what text NOT NULL);
      CREATE FUNCTION note_work() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO work_done VALUES (CASE WHEN TG_TABLE_NAME = 'articles'
          THEN 'publish ' || (to_jsonb(NEW)->>'document_id') ELSE 'render ' || (to_jsonb(NEW)->>'path') END);
        RETURN NULL; END $$;
      CREATE TRIGGER note_publish AFTER INSERT ON articles FOR EACH ROW
        WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION note_work();
      CREATE TRIGGER note_render AFTER INSERT OR UPDATE ON publisher_pages FOR EACH ROW
        EXECUTE FUNCTION note_work();`);
    const times = async (what: string): Promise<number> => {
      const { rows } = await database.query<{ count: string }>(
        'SELECT count(*) FROM work_done WHERE what = $1',
        [what],
      );
      return Number(rows[0]?.count);
    };
    const editors = await Promise.all(
      [first, second].map(async ({ url }) =>
        adminApi(await signIn(url, EDITOR, DEMO_PASSWORD), url),
      ),
    );
    const [atFirst, atSecond] = editors;
    if (atFirst === undefined || atSecond === undefined) throw new Error('Two editors are needed');

    // Published through the process that does not lead: both serve it, one rendered it, once.
    const title = `Двойна ${randomUUID()}`;
    const written = await write(atSecond, title);
    await publish(atSecond, written.documentId, title);
    await isLive(first.url, written.slug);
    await isLive(second.url, written.slug);
    // The file is in place a moment before the transaction that says so.
    const rendered = `render /novini/${written.slug}/`;
    await waitFor(async () => (await times(rendered)) > 0, { what: rendered });

    const dueAt = new Date(Date.now() + 8000).toISOString();
    const appointed = await Promise.all(
      [1, 2, 3, 4].map(() => write(atFirst, `Насрочена ${randomUUID()}`)),
    );
    for (const { documentId } of appointed) {
      const subject = { type: 'article', documentId, locale: 'bg', action: 'publish', dueAt };
      expect((await atFirst.post('/publisher/schedules', subject)).status).toBe(201);
    }
    for (const { slug } of appointed) await isLive(first.url, slug);
    for (const { documentId } of appointed) expect(await times(`publish ${documentId}`)).toBe(1);

    expect(await times(rendered)).toBe(1);

    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const after = await write(atSecond, `След смъртта ${randomUUID()}`);
    await publish(atSecond, after.documentId, `След смъртта ${randomUUID()}`);
    await isLive(second.url, after.slug);
  } finally {
    await database.end();
    await second.kill();
    await first.kill();
    await second.clean();
    await first.clean();
  }
}, 240_000);
