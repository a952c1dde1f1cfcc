import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Settings } from '@dialozi/config';
import { messages } from './messages.ts';
import { ROOT, SITE } from './paths.ts';
import { checkPort } from './port.ts';
import type { Addition } from './parts.ts';
import { say } from './terminal.ts';

/**
 * Astro's own server beside the platform, on the next port: pages reload while they are written and
 * read the entries that the platform has published; forms and files are passed on to it.
 */
export async function startDevSite(settings: Settings, databaseUrl: string): Promise<Addition> {
  const port = settings.port + 1;
  await checkPort(settings.host, port);
  const astro = spawn(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/astro/bin/astro.mjs'),
      ...['dev', '--host', settings.host, '--port', String(port)],
    ],
    {
      cwd: SITE,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URL: databaseUrl,
        CMS_URL: `http://${settings.host}:${settings.port}`,
      },
    },
  );
  const ended = once(astro, 'exit');
  return {
    lines: [`${say(messages.devAddress)}  http://localhost:${port}/`],
    async stop() {
      if (astro.exitCode === null && astro.kill()) await ended;
    },
  };
}
