import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { freePort, startPlatform } from '../harness/platform';
import { sharedPlatform } from '../harness/shared';

interface Refusal {
  code: number | string;
  /** What was written, the lines about steps that succeeded left out. */
  said: string;
}

/** Starts a platform that must not come up. */
async function refuse(env: Record<string, string>, dataFolder?: string): Promise<Refusal> {
  const platform = await startPlatform({
    env: { LANG: 'en_US.UTF-8', ...env },
    waitUntilReady: false,
    ...(dataFolder === undefined ? {} : { dataFolder }),
  });
  const code = await platform.ended;
  const said = platform
    .output()
    .split('\n')
    .filter((line) => !/^[·✓]/.test(line))
    .join('\n');
  if (dataFolder === undefined) await platform.clean();
  return { code, said };
}

/** One clear sentence, exit code 1, no stack. */
function expectSentence({ code, said }: Refusal, sentence: RegExp): void {
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/^\s+at /m);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
}

describe('a start that cannot succeed says why in a sentence', () => {
  test('a busy port', async () => {
    const port = await freePort();
    const other: Server = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    try {
      const refusal = await refuse({ PORT: String(port) });
      expectSentence(refusal, new RegExp(`Port ${port} is used by another program`));
    } finally {
      other.close();
    }
  });

  test('a data folder that cannot be written', async () => {
    // Not even root can make a folder there.
    expectSentence(await refuse({}, '/sys/dialozi'), /folder \/sys\/dialozi cannot be written/);
  });

  test('a database server that does not answer', async () => {
    const refusal = await refuse({ DATABASE_URL: 'postgres://town:hidden@127.0.0.1:9/dialozi' });
    expectSentence(refusal, /"dialozi" on 127.0.0.1:9 cannot be used as "town".*DATABASE_URL/);
    expect(refusal.said).not.toContain('hidden');
  });

  test('a wrong password', async () => {
    const url = new URL(sharedPlatform().databaseUrl);
    url.password = 'guess';
    expectSentence(await refuse({ DATABASE_URL: url.href }), /password authentication failed/);
  });

  test('an address that is none', async () => {
    expectSentence(await refuse({ DATABASE_URL: 'localhost' }), /DATABASE_URL must look like/);
  });

  test('a demo that would be reachable from outside', async () => {
    expectSentence(await refuse({ HOST: '0.0.0.0' }), /HOST must be 127.0.0.1/);
  });

  test('the folder of a platform that is running, and where it runs', async () => {
    const { dataFolder, url } = sharedPlatform();
    expectSentence(await refuse({}, dataFolder), new RegExp(`already running at ${url}`));
  });

  test('in Bulgarian, where the system speaks it', async () => {
    expectSentence(await refuse({ LANG: 'bg_BG.UTF-8', PORT: 'x' }), /PORT трябва да е номер/);
  });
});

describe('production', () => {
  test('tells everything that is wrong at once, the accounts of a demo too', async () => {
    const { databaseUrl } = sharedPlatform();
    const { code, said } = await refuse({
      DIALOZI_MODE: 'production',
      DATABASE_URL: databaseUrl,
      CORS_ORIGINS: '*',
      JWT_SECRET: 'demo-'.padEnd(40, 'x'),
    });
    expect(code).toBe(1);
    expect(said).not.toMatch(/^\s+at /m);
    for (const subject of ['APP_KEYS', 'ADMIN_JWT_SECRET', 'ENCRYPTION_KEY', 'PUBLIC_URL']) {
      expect(said).toContain(`${subject} must be`);
    }
    expect(said).toContain('JWT_SECRET is a demo secret');
    expect(said).toContain('CORS_ORIGINS may not be *');
    expect(said).toContain('admin@example.org is a demo account');
    expect(said).toContain('editor@example.org is a demo account');
  });
});
