import { FOLLOWS, type RouteFamily } from '../../../contract/renderer';
import { site, Town } from './town';

const FILE = '/data.txt';
/** The titles of all articles, in a file for machines. */
const data: RouteFamily = {
  name: `${FOLLOWS}data`,
  addresses: ({ locale }) => Promise.resolve(locale === 'bg' ? [FILE] : []),
};
const renders: string[] = [];

let town: Town;
beforeEach(async () => {
  renders.length = 0;
  town = await Town.open();
  town.worker = town.hire({
    families: [...site.families, data],
    async render(path, locals) {
      if (path !== FILE) return site.render(path, locals);
      const articles = await locals.content.list({ type: 'article' });
      const body = articles.map(({ title }) => title).join(' ');
      renders.push(body);
      return { status: 200, body, contentType: 'text/plain' };
    },
  });
  await town.publish('first');
  await town.settle();
});
afterEach(async () => {
  await town.close();
});

/** As if five seconds had gone by. */
async function later(): Promise<void> {
  await town.database.rows(
    `UPDATE publisher_queue SET queued_at = queued_at - interval '5 seconds'`,
  );
  await town.settle();
}

test('changes that come one after the other are written into a file for machines together', async () => {
  for (const name of ['second', 'third']) {
    await town.publish(name);
    await town.drain();
    const next = await town.worker.work();
    expect(next).toBeGreaterThan(0);
    expect(next).toBeLessThanOrEqual(5_000);
    expect(await town.page(`/novini/${name}/`)).toContain(name);
  }
  expect(await town.page(FILE)).toBe('first');
  await later();
  expect(await town.page(FILE)).toBe('first second third');
  expect(renders).toEqual(['first', 'first second third']);
  expect(await town.worker.work()).toBeNull();
});

test('such a file belongs to the version whose pages it follows', async () => {
  await town.publish('second');
  await town.settle();
  const version = await town.newestVersion();
  await later();
  expect(await town.newestVersion()).toBe(version);
  await town.publish('third');
  await town.settle();
  await later();
  const [row] = await town.database.rows<{ kept: string }>(
    'SELECT since::text AS kept FROM publisher_files WHERE path = $1 AND until IS NOT NULL ORDER BY since DESC',
    [FILE],
  );
  expect(row?.kept).toBe(version);
});

test('what is taken down is out of it at once', async () => {
  await town.publish('second');
  await town.settle();
  await later();
  await town.unpublish('first');
  await town.settle();
  expect(await town.page(FILE)).toBe('second');
});
