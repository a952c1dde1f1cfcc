import { type Figure, median } from './figures.ts';
import { load } from './load.ts';
import { messages } from './messages.ts';

const ROUNDS = 3;
const GZIP = ['-H', 'accept-encoding=gzip'];

/** A static page against Strapi's bare `/_health`, in turns, so that both meet the same machine. */
export async function measureThroughput(url: string, page: string): Promise<Figure[]> {
  await requestsPerSecond(`${url}${page}`, 200);
  const pages: number[] = [];
  const health: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pages.push(await requestsPerSecond(`${url}${page}`, 200));
    health.push(await requestsPerSecond(`${url}/_health`, 204));
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

async function requestsPerSecond(address: string, expect: number): Promise<number> {
  const { perSecond } = await load(address, { expect, options: GZIP });
  return perSecond;
}
