import { adminApi, adminToken } from '../../../../tests/harness';
import { picture } from '../../../media/tests/api/made-files';
import { sends } from '../../../media/tests/api/sends';
import { changes, publishes, puts, reads, readsSoon, uniqueWord, writes } from './editor';

const staff = () => adminApi(adminToken('editor'));

async function uploads(name: string, bytes: Buffer): Promise<{ id: number; url: string }> {
  const [file] = (await sends([{ name, bytes }])).files;
  if (file === undefined) throw new Error(`${name} was not taken`);
  return file;
}

const describes = (id: number, alternativeText: string) =>
  staff().post(`/upload?id=${id}`, { fileInfo: { alternativeText } });

/** The head of an MP4, by which it is known. */
const film = (): Buffer =>
  Buffer.concat([Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isomiso2'), Buffer.alloc(64)]);
const captions = (): Buffer =>
  Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nОткривам заседанието.\n');

test('a picture is published when somebody has said what it shows, or that it is decoration', async () => {
  const title = uniqueWord();
  const { id } = await uploads('ploshtad.jpg', await picture('jpeg'));
  const data = { title, cover: id };
  const { documentId } = await writes(data);
  await expect(publishes(documentId, data)).rejects.toThrow(/какво се вижда на „ploshtad\.jpg“/);
  expect((await describes(id, 'Площадът през пролетта')).status).toBe(200);
  const { slug } = await publishes(documentId, data);
  const page = `/novini/${slug}/`;
  await readsSoon(page, ({ html }) => html.includes('alt="Площадът през пролетта"'));
  const { html } = await reads(page);
  expect(html).toMatch(/<source type="image\/avif" srcset="\/uploads\/avif400[^"]+400w, /);
  expect(html).toMatch(/<source type="image\/webp" srcset="\/uploads\/webp400/);
  expect(html).toMatch(/<img[^>]+width="900"[^>]+height="600"/);
  expect((await describes(id, 'украса')).status).toBe(200);
  await readsSoon(page, (answer) => answer.html.includes('alt=""'));
});

test('a recording of our own has captions and a picture before it plays, and does not play by itself', async () => {
  const type = 'video';
  const file = await uploads('zapis.mp4', film());
  const poster = await uploads('zala.jpg', await picture('jpeg'));
  await describes(poster.id, 'украса');
  const data = { title: uniqueWord(), file: file.id, poster: poster.id };
  const { documentId } = await writes(data, { type });
  await expect(publishes(documentId, data, { type })).rejects.toThrow(/качете файл WebVTT/);
  const track = await uploads('zapis.vtt', captions());
  const whole = { ...data, captions: track.id };
  await changes(documentId, whole, { type });
  const { slug } = await publishes(documentId, whole, { type });
  await readsSoon(`/video/${slug}/`, ({ html }) => html.includes('<video'));
  const { html } = await reads(`/video/${slug}/`);
  const player = /<video[\s\S]+?<\/video>/.exec(html)?.[0] ?? '';
  expect(player).toContain(`poster="${poster.url}"`);
  expect(player).toContain(`<track kind="captions" src="${track.url}" srclang="bg"`);
  expect(player).toContain('controls');
  expect(player).not.toContain('autoplay');
  const vtt = await reads(track.url);
  expect([vtt.status, vtt.headers.get('content-type')]).toEqual([
    200,
    expect.stringMatching(/^text\/vtt/),
  ]);
});

test('a recording elsewhere is a link behind our own picture: nothing of the other site is on the page', async () => {
  const poster = await uploads('zala.jpg', await picture('jpeg'));
  await describes(poster.id, 'Залата на съвета');
  const url = 'https://video.example.org/watch?v=1';
  const { slug } = await puts({ title: uniqueWord(), url, poster: poster.id }, { type: 'video' });
  await readsSoon(`/video/${slug}/`, ({ html }) => html.includes('class="facade"'));
  const { html } = await reads(`/video/${slug}/`);
  expect(html).toMatch(
    /<a class="facade" href="https:\/\/video\.example\.org\/watch\?v=1" rel="external noopener noreferrer">/,
  );
  expect(html).not.toMatch(/<(?:iframe|script|img|link)[^>]+video\.example\.org/);
});
