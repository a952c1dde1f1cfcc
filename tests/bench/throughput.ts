import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../cli/src/paths.ts';
import { type Figure, median } from './figures.ts';
import { messages } from './messages.ts';

const run = promisify(execFile);
const AUTOCANNON = join(ROOT, 'node_modules/autocannon/autocannon.js');
const CONNECTIONS = 16;
const SECONDS = 4;
const ROUNDS = 3;

interface Result {
  requests: { average: number };
  non2xx: number;
  errors: number;
}

/** A static page against Strapi's bare `/_health`, in turns, so that both meet the same machine. */
export async function measureThroughput(url: string, page: string): Promise<Figure[]> {
  await requestsPerSecond(`${url}${page}`);
  const pages: number[] = [];
  const health: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pages.push(await requestsPerSecond(`${url}${page}`));
    health.push(await requestsPerSecond(`${url}/_health`));
  }
  const [served, bare] = [median(pages), median(health)];
  return [
    { id: 'throughput.page', name: messages.staticPage, value: served, unit: '1/s' },
    { id: 'throughput.health', name: messages.bareHealth, value: bare, unit: '1/s' },
    {
      id: 'throughput.ratio',
      name: messages.staticRatio,
      value: served / bare,
      unit: '×',
      aim: { atLeast: 1 },
    },
  ];
}

async function requestsPerSecond(address: string): Promise<number> {
  const options = ['-j', '-n', '-c', `${CONNECTIONS}`, '-d', `${SECONDS}`];
  const gzip = ['-H', 'accept-encoding=gzip'];
  const { stdout } = await run(process.execPath, [AUTOCANNON, ...options, ...gzip, address]);
  const { requests, non2xx, errors } = JSON.parse(stdout) as Result;
  if (non2xx + errors > 0) throw new Error(`${address}: ${non2xx + errors} requests failed.`);
  return requests.average;
}
