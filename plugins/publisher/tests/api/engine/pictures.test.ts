import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureWords } from '../../../contract/pictures';
import { makePictures } from '../../../server/pictures/make-pictures';
import { Town } from './town';

let town: Town;
let drawn: string[];
beforeEach(async () => {
  town = await Town.open();
  drawn = [];
});
afterEach(async () => {
  await town.close();
});

/** Draws the title as a text. */
async function draw({ title }: PictureWords): Promise<{ png: Uint8Array } | { problem: string }> {
  drawn.push(title);
  return title === 'грозна' ? { problem: 'Не може.' } : { png: Buffer.from(title) };
}

async function paint(): Promise<string[]> {
  drawn = [];
  await town.settle();
  const { database, files } = town;
  await makePictures({ database, files, artist: { draw } }, AbortSignal.timeout(60_000));
  return drawn;
}

const pictureOf = (slug: string): Promise<string | null> =>
  readFile(join(town.siteDir, 'kartinki', 'novini', slug, '1200x630.png'), 'utf8').catch(
    () => null,
  );

test('a page gets its picture, and another one when its title changes', async () => {
  await town.publish('a', { title: 'Първа' });
  expect(await paint()).toEqual(expect.arrayContaining(['Първа']));
  expect(await pictureOf('a')).toBe('Първа');
  await town.publish('b', { title: 'Втора' });
  await town.publish('a', { title: 'Първа', lead: 'Друг текст' });
  expect(await paint()).toEqual(['Втора']);
  await town.publish('a', { title: 'Нова' });
  expect(await paint()).toEqual(['Нова']);
  expect(await pictureOf('a')).toBe('Нова');
});

test('a page that is taken down loses its picture', async () => {
  await town.publish('a');
  await paint();
  await town.unpublish('a');
  await paint();
  expect(await pictureOf('a')).toBeNull();
  expect(
    await town.database.rows('SELECT FROM publisher_pictures WHERE page LIKE $1', ['%/a/']),
  ).toEqual([]);
});

test('a whole tree draws no pictures', async () => {
  await town.publish('a');
  await paint();
  town.worker = town.hire({ code: 'two' });
  expect(await paint()).toEqual([]);
  expect(await pictureOf('a')).toBe('a');
});

test('a picture that cannot be drawn holds up no other and is tried again with other words', async () => {
  await town.publish('a', { title: 'грозна' });
  await town.publish('b', { title: 'хубава' });
  expect(await paint()).toEqual(expect.arrayContaining(['грозна', 'хубава']));
  expect(await paint()).toEqual([]);
  expect(await pictureOf('b')).toBe('хубава');
  await town.publish('a', { title: 'поправена' });
  await paint();
  expect(await pictureOf('a')).toBe('поправена');
});

test('pictures wait for the pages that somebody waits for', async () => {
  await town.publish('a');
  await paint();
  await town.publish('b', { title: 'чака' });
  await town.drain();
  drawn = [];
  const { database, files } = town;
  const painted = makePictures({ database, files, artist: { draw } }, AbortSignal.timeout(60_000));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(drawn).toEqual([]);
  await town.settle();
  await painted;
  expect(drawn).toEqual(['чака']);
});
