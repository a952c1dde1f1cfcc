import { query } from '../../../../tests/harness';
import {
  changes,
  publishes,
  puts,
  reads,
  readsSoon,
  uniqueWord,
  unpublishes,
  writes,
} from './editor';

const relation = (...documentIds: string[]) => ({
  connect: documentIds.map((documentId) => ({ documentId, locale: 'bg' })),
});

test('an article names older ones on its policy, a newer one changes nothing, one taken down is gone', async () => {
  const policyName = `Политика ${uniqueWord()}`;
  const policy = await puts({ title: policyName }, { type: 'policy-area' });
  const write = async (day: number) => {
    const title = `Свързана ${uniqueWord()}`;
    const date = `2026-01-0${day}T10:00:00.000Z`;
    const made = await puts({ title, date, policyArea: relation(policy.documentId) });
    return { ...made, title, path: `/novini/${made.slug}/` };
  };
  const [old, middle] = [await write(1), await write(2)];
  await readsSoon(middle.path, ({ html }) => html.includes(`href="${old.path}"`));
  const newer = await write(3);
  await readsSoon(newer.path, ({ html }) => html.includes(`href="${middle.path}"`));
  await readsSoon(middle.path, ({ html }) => !html.includes(newer.title));

  await unpublishes(middle.documentId);
  await readsSoon(
    newer.path,
    ({ html }) => !html.includes(middle.title) && html.includes(`href="${old.path}"`),
  );
});

test('what the editor chose stands instead, also when it was taken down and is published again', async () => {
  const chosen = await puts({ title: `Избрана ${uniqueWord()}` });
  const title = `С избор ${uniqueWord()}`;
  const data = { title, related: relation(chosen.documentId) };
  const { documentId, slug } = await puts(data);
  const path = `/novini/${slug}/`;
  const link = `href="/novini/${chosen.slug}/"`;
  await readsSoon(path, ({ html }) => html.includes(link));

  await unpublishes(chosen.documentId);
  await readsSoon(path, ({ html }) => !html.includes(link));
  await publishes(chosen.documentId, {});
  await readsSoon(path, ({ html }) => html.includes(link));

  await changes(documentId, {
    title,
    related: { disconnect: [{ documentId: chosen.documentId, locale: 'bg' }] },
  });
  await publishes(documentId, { title });
  await readsSoon(path, ({ html }) => !html.includes(link));
});

test('what is chosen in a draft alone is not shown when the chosen one is published', async () => {
  const chosen = await writes({ title: `Избрана ${uniqueWord()}` });
  const title = `Още с избор ${uniqueWord()}`;
  const waiting = await puts({ title });
  const shown = await puts({
    title: `С избор ${uniqueWord()}`,
    related: relation(chosen.documentId),
  });
  await changes(waiting.documentId, { title, related: relation(chosen.documentId) });

  const { slug } = await publishes(chosen.documentId, {});
  const link = `href="/novini/${slug}/"`;
  await readsSoon(`/novini/${shown.slug}/`, ({ html }) => html.includes(link));
  const links = await query(
    `SELECT FROM articles_related_lnk JOIN articles ON articles.id = article_id
      WHERE document_id = $1 AND published_at IS NOT NULL`,
    [waiting.documentId],
  );
  expect(links).toEqual([]);
  expect((await reads(`/novini/${waiting.slug}/`)).html).not.toContain(link);
  await publishes(waiting.documentId, {});
  await readsSoon(`/novini/${waiting.slug}/`, ({ html }) => html.includes(link));
});
