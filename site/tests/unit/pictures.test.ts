import sharp from 'sharp';
import { fixture } from '../../src/dev/fixture';
import { drawPicture } from '../../src/pictures/draw';

const [settings] = fixture['site-settings'];
if (settings === undefined) throw new Error('The fixture has no settings.');

// Fonts and WebAssembly are loaded first, on a busy machine too.
jest.setTimeout(60_000);

const draw = (title: string): Promise<Uint8Array> =>
  drawPicture({ title, type: 'article', settings });

test('a picture is a PNG of 1200 × 630', async () => {
  const { format, width, height } = await sharp(await draw('Ремонт на чешмите')).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
});

test('letters are drawn as themselves, and the longest title stays within the margins', async () => {
  const [one, other] = await Promise.all([draw('Жжж'), draw('Щщщ')]);
  // Letters that no font has would all be the same box.
  expect(one).not.toEqual(other);
  const { channels } = await sharp(await draw('Община '.repeat(36)))
    .extract({ left: 1140, top: 0, width: 60, height: 600 })
    .stats();
  expect(channels.map(({ stdev }) => stdev)).toEqual(channels.map(() => 0));
});

test('section, title and the name of the site all have their place on it', async () => {
  const picture = await draw('Община '.repeat(36));
  for (const top of [72, 180, 480]) {
    const { channels } = await sharp(picture)
      .extract({ left: 72, top, width: 600, height: 70 })
      .stats();
    expect(channels.map(({ max }) => max > 200)).toEqual(channels.map(() => true));
  }
});
