import sharp, { type ChannelStats, type Region } from 'sharp';
import { fixture } from '../../src/dev/fixture';
import { drawPicture } from '../../src/pictures/draw';

const [settings] = fixture['site-settings'];
if (settings === undefined) throw new Error('The fixture has no settings.');

// Fonts and WebAssembly are loaded first, on a busy machine too.
jest.setTimeout(60_000);

const LONGEST = 'Община '.repeat(36);
const draw = (title: string): Promise<Uint8Array> =>
  drawPicture({ title, type: 'article', settings });

/** The colours of a part; sharp tells those of a whole file only. */
async function coloursOf(picture: Uint8Array, part: Region): Promise<ChannelStats[]> {
  const { channels } = await sharp(
    await sharp(picture).extract(part).removeAlpha().toBuffer(),
  ).stats();
  return channels;
}

test('a picture is a PNG of 1200 × 630', async () => {
  const { format, width, height } = await sharp(await draw('Ремонт на чешмите')).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
});

test('letters are drawn as themselves', async () => {
  const [one, other] = await Promise.all([draw('Жжж'), draw('Щщщ')]);
  // Letters that no font has would all be the same box.
  expect(one).not.toEqual(other);
});

test('the longest title stays within the margins', async () => {
  const margin = { left: 1140, top: 0, width: 60, height: 600 };
  for (const { min, max } of await coloursOf(await draw(LONGEST), margin)) expect(min).toBe(max);
});

test('section, title and the name of the site all have their place on it', async () => {
  const picture = await draw(LONGEST);
  for (const top of [72, 180, 480]) {
    const colours = await coloursOf(picture, { left: 72, top, width: 600, height: 70 });
    for (const { max } of colours) expect(max).toBeGreaterThan(200);
  }
});
