import { puts, readsSoon, uniqueWord, unpublishes } from './editor';

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

test('what the editor chose stands instead, while it is published', async () => {
  const chosen = await puts({ title: `Избрана ${uniqueWord()}` });
  const title = `С избор ${uniqueWord()}`;
  const data = { title, related: relation(chosen.documentId) };
  const { slug } = await puts(data);
  const path = `/novini/${slug}/`;
  const link = `href="/novini/${chosen.slug}/"`;
  await readsSoon(path, ({ html }) => html.includes(link));

  await unpublishes(chosen.documentId);
  await readsSoon(path, ({ html }) => !html.includes(link));
});
