import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adminToken, baseUrl, call, query } from '../../../../tests/harness';

const PLUGINS = join(__dirname, '../../..');

interface Page {
  rows: { id: string; action: string; actionName: string | null }[];
  hasMore: boolean;
}

/** The fixed words that code writes into the log, as they stand in the sources. */
function writtenWords(): string[] {
  const files = globSync('*/{server,domain}/**/*.ts', { cwd: PLUGINS });
  const lines = files.flatMap((file) => readFileSync(join(PLUGINS, file), 'utf8').split('\n'));
  const writing = lines.filter((line) => /\baction\b\s*[:=]/.test(line));
  const found = writing.flatMap((line) => line.match(/(?<=')[a-z-]+\.[a-z-]+(?=')/g) ?? []);
  return [...new Set(found)];
}

/** The requests of all staff endpoints, as the log calls them. */
async function staffRequests(): Promise<string[]> {
  const { body } = await call<{ paths: Record<string, Record<string, object>> }>(
    `${baseUrl()}/api/openapi.json`,
  );
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => 'x-actions' in operation)
      .map(([method]) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
}

/** The rows about a subject, of all pages. */
async function rowsAbout(subject: string, language: string, more = ''): Promise<Page['rows']> {
  const rows: Page['rows'] = [];
  for (let before = ''; ;) {
    const address = `${baseUrl()}/platform/audit?subject=${subject}${before}${more}`;
    const { body } = await call<Page>(address, {
      token: adminToken('admin'),
      headers: { 'accept-language': language },
    });
    rows.push(...body.rows);
    if (!body.hasMore) return rows;
    before = `&before=${rows.at(-1)?.id ?? ''}`;
  }
}

const subject = randomUUID();
let actions: string[];

beforeAll(async () => {
  actions = [...writtenWords(), ...(await staffRequests())];
  await query(
    `INSERT INTO platform_audit (actor_kind, action, subject_type, subject_id)
     SELECT 'system', action, 'named', $1 FROM unnest($2::text[]) AS action`,
    [subject, actions],
  );
});

test('every action that code can write has a name, in Bulgarian and in English', async () => {
  expect(actions).toEqual(
    expect.arrayContaining([
      ...['staff.sign-in-failed', 'staff.sign-out', 'audit.export', 'case.read', 'mails.read'],
      'case.erase-again',
      ...['POST /dialogue/cases/:id/answers', 'DELETE /publisher/schedules/:id'],
    ]),
  );
  const [bg, en] = [await rowsAbout(subject, 'bg'), await rowsAbout(subject, 'en')];
  expect(bg.map(({ action }) => action).sort()).toEqual([...actions].sort());
  const unnamed = (rows: Page['rows'], letters: RegExp) =>
    rows.filter(({ actionName }) => !letters.test(actionName ?? '')).map(({ action }) => action);
  expect(unnamed(bg, /^\p{Script=Cyrillic}/u)).toEqual([]);
  expect(unnamed(en, /^\p{Script=Latin}/u)).toEqual([]);
});

test('an action is found by a part of its name, in either language', async () => {
  const found = async (words: string) =>
    (await rowsAbout(subject, 'bg', `&action=${encodeURIComponent(words)}`)).map(
      ({ action }) => action,
    );
  expect(await found('ОТВАРЯ ПРЕПИСКА')).toEqual(['case.read']);
  expect(await found('opens a case')).toEqual(['case.read']);
  expect(await found('dialogue/cases/:id/answers')).toEqual(['POST /dialogue/cases/:id/answers']);
});

test("a request of Strapi's own that nobody has named stands as it is", async () => {
  const other = randomUUID();
  await query(
    `INSERT INTO platform_audit (actor_kind, action, subject_type, subject_id)
     VALUES ('system', 'PUT /homepage/layout', 'named', $1)`,
    [other],
  );
  expect(await rowsAbout(other, 'bg')).toMatchObject([
    { action: 'PUT /homepage/layout', actionName: null },
  ]);
});
