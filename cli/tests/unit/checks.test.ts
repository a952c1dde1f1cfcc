import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockfileProblems } from '../../src/checks/lockfile.ts';
import { messageProblems } from '../../src/checks/messages.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dialozi-checks-'));
  await mkdir(join(root, 'room/messages'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const write = (language: 'bg' | 'en', texts: unknown): Promise<void> =>
  writeFile(join(root, 'room/messages', `${language}.json`), JSON.stringify(texts));

describe('messages', () => {
  test('are sound when both languages say the same', async () => {
    await write('bg', { page: { title: 'Новини', kind: 'PDF', count: '{count}' } });
    await write('en', { page: { title: 'News', kind: 'PDF', count: '{count}' } });
    expect(await messageProblems(root)).toEqual([]);
  });

  test('may hold plurals', async () => {
    await write('bg', { pages: '{count, plural, one {# страница} other {# страници}}' });
    await write('en', { pages: '{count, plural, one {# page} other {# pages}}' });
    expect(await messageProblems(root)).toEqual([]);
  });

  test('need every key in both languages', async () => {
    await write('bg', { a: 'Едно' });
    await write('en', { b: 'Two' });
    expect(await messageProblems(root)).toEqual([
      'room/messages/bg.json: a is missing in English',
      'room/messages/bg.json: b is missing in Bulgarian',
    ]);
  });

  test('are in Bulgarian, with Bulgarian quotation marks', async () => {
    await write('bg', {
      a: 'News {count, plural, other {# pages}}',
      b: 'Вестник "Дума"',
      c: 'Вестник „Дума“',
    });
    await write('en', { a: 'News', b: 'The newspaper Duma', c: 'The newspaper Duma' });
    expect(await messageProblems(root)).toEqual([
      'room/messages/bg.json: a is not in Bulgarian',
      'room/messages/bg.json: b has " where „…“ belongs',
    ]);
  });
});

test('the lock file may name a folder of ours, but no registry', async () => {
  const packages = {
    'node_modules/@dialozi/cli': { resolved: 'cli' },
    'node_modules/zod': { resolved: 'https://registry.example/zod.tgz' },
  };
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  expect(await lockfileProblems(root)).toEqual([
    'package-lock.json: node_modules/zod comes from https://registry.example/zod.tgz',
  ]);
});
