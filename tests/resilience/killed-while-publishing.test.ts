import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import {
  adminApi,
  DEMO_PASSWORD,
  freePort,
  type Platform,
  runCommand,
  signIn,
  startPlatform,
  waitFor,
} from '../harness';

const PUBLISHES = 200;
const ROUNDS = 8;
const AT_ONCE = 5;
const ARTICLES = '/content-manager/collection-types/api::article.article';

/** Publishes one article; its address when the cms said that it is published, null when it could not. */
async function publish(url: string, token: string, number: number): Promise<string | null> {
  const api = adminApi(token, url);
  const data = { title: `Издръжлива ${number}`, slug: `izdrazhliva-${number}` };
  try {
    const written = await api.post<{ data: { documentId: string } }>(`${ARTICLES}?locale=bg`, data);
    const { documentId } = written.body.data;
    const answer = await api.post(`${ARTICLES}/${documentId}/actions/publish?locale=bg`, data);
    return answer.status === 200 ? `/novini/${data.slug}/` : null;
  } catch {
    // The platform is dead: nothing was promised.
    return null;
  }
}

async function publishMany(url: string, token: string, numbers: number[]): Promise<string[]> {
  const promised: string[] = [];
  const waiting = [...numbers];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const path = await publish(url, token, next);
      if (path !== null) promised.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return promised;
}

test('killed at random moments of 200 publishes, the tree equals a render from nothing and nothing promised is lost', async () => {
  const [moments] = fc.sample(
    fc.array(fc.integer({ min: 100, max: 2500 }), { minLength: ROUNDS, maxLength: ROUNDS }),
    1,
  );
  if (moments === undefined) throw new Error('No moments were drawn');
  console.info(`The power is cut after ${moments.join(', ')} ms.`);
  const port = String(await freePort());
  const env = { PORT: port };
  let platform: Platform = await startPlatform({ env });
  const { dataFolder, url } = platform;
  const promised: string[] = [];
  try {
    for (const [round, moment] of moments.entries()) {
      const share = PUBLISHES / ROUNDS;
      const numbers = Array.from({ length: share }, (_, index) => round * share + index);
      const token = await signIn(url, 'editor@example.org', DEMO_PASSWORD);
      const publishing = publishMany(url, token, numbers);
      await pause(moment);
      await platform.kill();
      promised.push(...(await publishing));
      platform = await startPlatform({ env, dataFolder });
    }
    expect(promised.length).toBeGreaterThan(0);
    for (const path of promised) {
      await waitFor(async () => (await fetch(`${url}${path}`)).status === 200, { what: path });
    }
    const verdict = await runCommand('site-verify', { env: { DIALOZI_DATA: dataFolder, ...env } });
    expect(verdict).toMatch(/sound|наред/);
  } finally {
    await platform.kill();
    await platform.clean();
  }
}, 600_000);
