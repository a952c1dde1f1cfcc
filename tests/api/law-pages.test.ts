import { baseUrl, sharedPlatform } from '../harness/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const MONTHS = [
  'януари',
  'февруари',
  'март',
  'април',
  'май',
  'юни',
  'юли',
  'август',
  'септември',
  'октомври',
  'ноември',
  'декември',
];

interface Page {
  path: string;
  /** Headings, in order. */
  headings: string[];
  text: string;
}

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

async function read(path: string): Promise<Page> {
  const html = await (await fetch(`${baseUrl()}${path}`)).text();
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const headings = [...main.matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g)];
  return { path, headings: headings.map(([, inner = '']) => plain(inner)), text: plain(main) };
}

/** The page that every page links to under this name. */
async function linkedAs(name: RegExp, from: string): Promise<Page> {
  const html = await (await fetch(`${baseUrl()}${from}`)).text();
  const links = [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)];
  const link = links.find(([, , inner = '']) => name.test(plain(inner)));
  if (link?.[1] === undefined) throw new Error(`No link ${name.source} on ${from}`);
  return read(link[1]);
}

/** The dates that a Bulgarian text names: 22.11.2026 г. or 22 ноември 2026 г. */
function datesIn(text: string): Date[] {
  const numbers = [...text.matchAll(/(\d{1,2})\.(\d{1,2})\.(\d{4})/g)].map(
    ([, day, month, year]) => new Date(Number(year), Number(month) - 1, Number(day)),
  );
  const words = [...text.matchAll(/(\d{1,2}) (\p{L}+) (\d{4})/gu)]
    .filter(([, , month = '']) => MONTHS.includes(month))
    .map(([, day, month = '', year]) => new Date(Number(year), MONTHS.indexOf(month), Number(day)));
  return [...numbers, ...words];
}

/** Decision (EU) 2018/1523, ЗЕУ чл. 58в. */
describe('the accessibility statement', () => {
  const PARTS = [
    /Статус на съответствие/,
    /Недостъпно съдържание/,
    /Изготвяне на декларацията/,
    /Обратна връзка и координати за връзка/,
    /Процедура по прилагане/,
  ];
  let statement: Page;
  beforeAll(async () => {
    statement = await linkedAs(/достъпност/i, '/');
  });

  test.each(PARTS)('has the part %s', (part) => {
    expect(statement.headings.some((heading) => part.test(heading))).toBe(true);
  });

  test('names the commitment and the address it covers', () => {
    expect(statement.text).toMatch(/ангажи/i);
    expect(statement.text).toMatch(/https?:\/\/|localhost|интернет страницата|уебсайт/i);
  });

  test('does not call itself fully compliant while it lists exceptions', () => {
    expect(statement.text).toMatch(/изцяло|частично|не съответства/i);
    const open = /несъответствие|прекомерна тежест/i.test(statement.text);
    const full = /съответства изцяло|напълно съответства|изцяло съответства/i.test(statement.text);
    expect(open && full).toBe(false);
  });

  test('is dated within the last year', () => {
    const newest = Math.max(...datesIn(statement.text).map((date) => date.getTime()));
    expect(Date.now() - newest).toBeLessThan(366 * DAY);
    expect(newest).toBeLessThanOrEqual(Date.now());
  });

  test('is linked from every page', async () => {
    const html = sharedPlatform().pages.filter(
      ({ status, size, path }) => status === 200 && size > 0 && !path.startsWith('/en/'),
    );
    const without = await Promise.all(
      html.map(async ({ path }) => {
        const body = await (await fetch(`${baseUrl()}${path}`)).text();
        return body.includes(`href="${statement.path}"`) ? [] : [path];
      }),
    );
    expect(without.flat()).toEqual([]);
  });

  test('stands in English too', async () => {
    const english = await linkedAs(/accessibility/i, '/en/');
    expect(english.headings.length).toBeGreaterThanOrEqual(PARTS.length);
  });
});

test('the privacy page names the controller and the data protection officer', async () => {
  const { text } = await linkedAs(/лични(те)? данни|поверителност/i, '/');
  expect(text).toMatch(/администратор/i);
  expect(text).toMatch(/длъжностно(то)? лице/i);
});
