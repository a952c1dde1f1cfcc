import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  adminApi,
  call,
  DEMO_PASSWORD,
  queryAt,
  signIn,
  startPlatform,
  waitFor,
  type Platform,
} from '../harness';
import { embeddedDatabaseUrl } from '../harness/embedded-database.ts';

const CUTS = 25;
const ARTICLES = '/content-manager/collection-types/api::article.article';
/** As when PostgreSQL is restarted under the platform. */
const CUT_ALL = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

/** Does something over and over until it is told to stop; @returns the answers that were 2xx. */
function keepOn<T>(act: () => Promise<{ status: number; body: T }>): { stop(): Promise<T[]> } {
  const received: T[] = [];
  const over = new AbortController();
  const going = (async () => {
    while (!over.signal.aborted) {
      const answer = await act().catch(() => null);
      if (answer !== null && answer.status < 300) received.push(answer.body);
      else await pause(20);
    }
  })();
  return {
    async stop() {
      over.abort();
      await going;
      return received;
    },
  };
}

test('connections to the database that break end no process, and what was received is there', async () => {
  const platform: Platform = await startPlatform({ env: { RATE_LIMIT_SCALE: '10000' } });
  try {
    const { url } = platform;
    const databaseUrl = await embeddedDatabaseUrl(platform.dataFolder);
    const editor = adminApi(await signIn(url, 'editor@example.org', DEMO_PASSWORD), url);
    const { body: article } = await editor.post<{ data: { documentId: string } }>(
      `${ARTICLES}?locale=bg`,
      { title: 'Прекъснати връзки' },
    );
    const publish = (title: string) =>
      editor.post<unknown>(`${ARTICLES}/${article.data.documentId}/actions/publish?locale=bg`, {
        title,
      });
    const publishing = keepOn(() => publish(`Прекъснати връзки ${randomUUID()}`));
    const sending = keepOn(() =>
      call<{ code: string }>(`${url}/api/dialogue/feedback`, {
        method: 'POST',
        body: { page: '/', kind: 'error', message: randomUUID() },
        headers: { 'idempotency-key': randomUUID() },
      }),
    );
    let codes: string[];
    try {
      for (let cut = 0; cut < CUTS; cut += 1) {
        const moment = pause(40 + ((cut * 37) % 160), 'alive');
        const state = await Promise.race([moment, platform.ended]);
        if (state !== 'alive') throw new Error(`It ended with ${state}:\n${platform.output()}`);
        // PostgreSQL goes when its platform does: the next round says why.
        await queryAt(databaseUrl, CUT_ALL).catch(() => undefined);
      }
    } finally {
      codes = (await sending.stop()).map(({ code }) => code);
      await publishing.stop();
    }

    await waitFor(async () => (await call(`${url}/api/platform/health`)).status === 200);
    expect(codes.length).toBeGreaterThan(0);
    const kept = await queryAt<{ code: string }>(
      databaseUrl,
      'SELECT code FROM dialogue_cases WHERE code = ANY ($1)',
      [codes],
    );
    expect(kept).toHaveLength(codes.length);
    const last = `Прекъснати връзки, вече оправени ${randomUUID()}`;
    expect((await publish(last)).status).toBe(200);
    await waitFor(async () =>
      (await call<string>(`${url}/novini/prekasnati-vrazki/`)).body.includes(last),
    );
  } finally {
    await platform.stop();
    await platform.clean();
  }
}, 120_000);
