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
  expect(one).not.toEqual(other);
  // A letter that no font has is drawn as the same box as any other such letter.
  const { data, info } = await sharp(await draw('Община '.repeat(36)))
    .extract({ left: 1140, top: 0, width: 60, height: 600 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const first = data.subarray(0, info.channels);
  for (let at = 0; at < data.length; at += info.channels) {
    expect(data.subarray(at, at + info.channels)).toEqual(first);
  }
});
