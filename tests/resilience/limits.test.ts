import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { call, freePort, startPlatform, type Platform } from '../harness';
import { solvedProof } from '../../plugins/dialogue/tests/api/proof.ts';
import { embeddedDatabaseUrl } from '../harness/embedded-database.ts';

/** `limitWithoutProof` of the feedback form. */
const ALLOWED = 5;

let first: Platform;
let second: Platform;
beforeAll(async () => {
  first = await startPlatform();
  // Processes of one installation have the same secrets: by one of them they know a sender again.
  const secrets = parseEnv(await readFile(join(first.dataFolder, 'secrets.env'), 'utf8'));
  second = await startPlatform({
    env: {
      ...(secrets as Record<string, string>),
      PORT: String(await freePort()),
      DATABASE_URL: await embeddedDatabaseUrl(first.dataFolder),
    },
  });
}, 240_000);
afterAll(async () => {
  await second.stop();
  await first.stop();
  await second.clean();
  await first.clean();
});

const send = ({ url }: Platform, message: string, language = 'bg') =>
  call<{ code?: string; detail?: string }>(`${url}/api/dialogue/feedback`, {
    method: 'POST',
    body: { page: '/novini/', kind: 'error', message, language },
    headers: { 'idempotency-key': randomUUID() },
  });

test('two processes count together, and who is refused is told when to come back', async () => {
  const answers = [];
  for (let number = 0; number < ALLOWED + 3; number += 1) {
    answers.push(await send(number % 2 === 0 ? first : second, `Сигнал ${number}`));
  }
  expect(answers.map(({ status }) => status)).toEqual([
    ...Array.from({ length: ALLOWED }, () => 201),
    ...[429, 429, 429],
  ]);
  const refused = answers.at(-1);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused?.body.detail).toContain('Изчакайте');

  const typed = `Изречение, което не бива да се загуби ${randomUUID()}`;
  const page = await call<string>(`${second.url}/api/dialogue/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      page: '/',
      kind: 'error',
      message: typed,
      language: 'bg',
    }).toString(),
  });
  expect(page.status).toBe(429);
  expect(page.body).toContain(typed);
});

test('the sixth receipt of a day to one address is withheld, and its sender is told so', async () => {
  const email = 'mailbox@example.org';
  const sendOnce = async (message: string): Promise<{ status: number; body: string }> => {
    const body = new URLSearchParams({
      ...{ page: '/', kind: 'error', message, email, language: 'bg' },
      altcha: await solvedProof(first.url),
    });
    return call<string>(`${first.url}/api/dialogue/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
  };
  const answers = [];
  for (let number = 0; number < 6; number += 1) answers.push(await sendOnce(`Грешка ${number}`));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
  const withheld = answers.map(({ body }) => body.includes('затова за този код не пращаме ново'));
  expect(withheld).toEqual([false, false, false, false, false, true]);
});
