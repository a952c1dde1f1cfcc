import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { embeddedDatabaseUrl } from '../harness/embedded-database.ts';
import {
  call,
  freePort,
  startMailSink,
  startPlatform,
  waitFor,
  type MailSink,
  type Platform,
} from '../harness';

const SUBMITS = 500;
/** Each key is sent so many times, as by a phone that is not sure. */
const REPEATS = 3;
const AT_ONCE = 20;
/** So many were acknowledged when the power is cut. */
const CUTS_AFTER = [60, 200];
const CUT_WITHIN_MS = 20;

interface Submit {
  key: string;
  email: string;
  body: object;
}

const submits = Array.from({ length: SUBMITS }, (_, number): Submit => {
  const email = `podatel${number}@example.org`;
  const body = { page: '/novini/', kind: 'error', message: `Сигнал ${number}`, email };
  return { key: randomUUID(), email, body };
});

let sink: MailSink;
beforeAll(async () => {
  sink = await startMailSink();
});
afterAll(() => sink.stop());

/** The code that was told for a submit; null where the platform could not say that it has it. */
async function send(url: string, { key, body }: Submit): Promise<string | null> {
  try {
    const answer = await call<{ code: string }>(`${url}/api/dialogue/feedback`, {
      method: 'POST',
      body,
      headers: { 'idempotency-key': key },
    });
    return answer.status === 201 ? answer.body.code : null;
  } catch {
    // The platform is dead: nothing was promised.
    return null;
  }
}

/** Sends what waits until it is empty or `enough` says so; notes each code that was told. */
async function sendAll(
  url: string,
  waiting: Submit[],
  told: Map<string, Set<string>>,
  enough: () => boolean,
): Promise<void> {
  const lane = async (): Promise<void> => {
    while (!enough()) {
      const next = waiting.shift();
      if (next === undefined) return;
      const code = await send(url, next);
      if (code === null) waiting.push(next);
      else told.set(next.key, (told.get(next.key) ?? new Set()).add(code));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

test('killed amid 500 repeated submits: every acknowledged case is there once, and its letter goes out', async () => {
  const port = String(await freePort());
  const env = { PORT: port, RATE_LIMIT_SCALE: '10000', SMTP_URL: sink.url };
  let platform: Platform = await startPlatform({ env });
  const { dataFolder, url } = platform;
  const told = new Map<string, Set<string>>();
  const waiting = Array.from({ length: REPEATS }, () => submits).flat();
  try {
    for (const enough of CUTS_AFTER) {
      await sendAll(url, waiting, told, () => told.size >= enough);
      // Letters are on their way, and some submits between their commit and their answer.
      let isCut = false;
      const going = sendAll(url, waiting, told, () => isCut);
      await pause(CUT_WITHIN_MS);
      isCut = true;
      await platform.kill();
      await going;
      platform = await startPlatform({ env, dataFolder });
    }
    await sendAll(url, waiting, told, () => false);

    expect(told.size).toBe(SUBMITS);
    expect([...told.values()].filter((codes) => codes.size !== 1)).toEqual([]);
    expect(await casesIn(dataFolder)).toEqual([...told.values()].flatMap((all) => [...all]).sort());
    await waitFor(() => written().size === SUBMITS, { timeout: 60_000, what: 'every letter' });
    expect([...written().keys()].sort()).toEqual(submits.map(({ email }) => email).sort());
    // What was on its way when the power went may come twice; it is then the same letter.
    expect([...written().values()].filter((ids) => ids.size !== 1)).toEqual([]);
  } finally {
    await platform.stop();
    await platform.clean();
  }
}, 300_000);

async function casesIn(dataFolder: string): Promise<string[]> {
  const client = new Client({ connectionString: await embeddedDatabaseUrl(dataFolder) });
  await client.connect();
  try {
    const { rows } = await client.query<{ code: string }>('SELECT code FROM dialogue_cases');
    return rows.map(({ code }) => code).sort();
  } finally {
    await client.end();
  }
}

/** Whom letters have reached, with their Message-IDs. */
function written(): Map<string, Set<string>> {
  const reached = new Map<string, Set<string>>();
  for (const { to, messageId = '' } of sink.mails()) {
    const address = [to ?? []].flat()[0]?.text ?? '';
    reached.set(address, (reached.get(address) ?? new Set()).add(messageId));
  }
  return reached;
}
