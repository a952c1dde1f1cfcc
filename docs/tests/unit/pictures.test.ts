import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DOCS = join(__dirname, '../..');
const LARGEST_BYTES = 150_000;

/** Tasks that a picture would not make clearer, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'Когато споделите адреса': 'it happens on other sites',
  'Промяна на адреса': 'one field, which „Нова статия“ shows',
  'Какво намира търсенето': 'it tells how search works',
  Видео: 'the form is that of a document, and its fields are told of',
  'Кои файлове се приемат': 'a table',
};

const guide = readFileSync(join(DOCS, 'staff.bg.md'), 'utf8');
const readme = readFileSync(join(DOCS, '../README.md'), 'utf8');

const picturesIn = (text: string): string[] =>
  [...text.matchAll(/!\[[^\]]+\]\((?:docs\/)?pictures\/([\w-]+\.png)\)/g)].map(
    ([, name = '']) => name,
  );

/** The tasks of an editor, each under its heading. */
function tasksOfEditors(): { heading: string; text: string }[] {
  const [, editors = ''] = guide.split('\n# Сайтът\n');
  return editors
    .split('\n## ')
    .slice(1)
    .map((part) => ({ heading: part.split('\n')[0] ?? '', text: part }));
}

test('every picture that the guide and the README show is there and small', () => {
  const named = [...picturesIn(guide), ...picturesIn(readme)];
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter((name) => !existsSync(join(DOCS, 'pictures', name)));
  expect(missing).toEqual([]);
  const large = named.filter((name) => statSync(join(DOCS, 'pictures', name)).size > LARGEST_BYTES);
  expect(large).toEqual([]);
});

test('every picture is shown somewhere, and `make.ts` takes it', () => {
  const shown = new Set([...picturesIn(guide), ...picturesIn(readme)]);
  const files = globSync('*.png', { cwd: join(DOCS, 'pictures') });
  expect(files.filter((name) => !shown.has(name))).toEqual([]);
  const script = globSync('*.ts', { cwd: join(DOCS, 'pictures') })
    .map((file) => readFileSync(join(DOCS, 'pictures', file), 'utf8'))
    .join();
  expect(files.filter((name) => !script.includes(`'${name.replace('.png', '')}'`))).toEqual([]);
});

test('every task of an editor has a picture, or there is a reason why not', () => {
  const tasks = tasksOfEditors();
  expect(tasks.length).toBeGreaterThan(15);
  const without = tasks.filter(({ text }) => picturesIn(text).length === 0);
  expect(without.map(({ heading }) => heading)).toEqual(Object.keys(WITHOUT));
});

test('every link inside of the guide leads to a heading', () => {
  const anchors = new Set(
    [...guide.matchAll(/^#{1,3} (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
});
