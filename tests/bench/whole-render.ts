import { setTimeout as pause } from 'node:timers/promises';
import { call } from '../harness/http.ts';
import { type Figure, quantile } from './figures.ts';
import type { Installation } from './installation.ts';
import { canMeasureMemory, forgetPeak, peakOf, processesOf } from './memory.ts';
import { messages } from './messages.ts';
import { untilIdle } from './site-state.ts';

const IDLE_MS = 15_000;
/** Often enough for a p99, seldom enough to be no load itself. */
const BETWEEN_REQUESTS_MS = 25;

/** Every page of the site rendered into a new tree, as after a change of the code. */
export async function measureWholeRender(
  installation: Installation,
  token: string,
  size: number,
): Promise<Figure[]> {
  const idle = await latenciesDuring(installation.url, pause(IDLE_MS));
  const { server, renderer } = processesOf(installation.pid, installation.dataDir);
  const watched = canMeasureMemory && renderer !== undefined ? [renderer, server] : [];
  watched.forEach(forgetPeak);
  const begun = performance.now();
  const asked = await call(`${installation.url}/publisher/site/render`, {
    method: 'POST',
    token,
  });
  if (asked.status !== 202) throw new Error(`The render was refused: ${asked.status}`);
  const busy = await latenciesDuring(installation.url, untilIdle(installation.databaseUrl()));
  const seconds = (performance.now() - begun) / 1000;
  const peaks = watched.map(peakOf);
  const [calm, loaded] = [quantile(idle, 0.99), quantile(busy, 0.99)];
  return [
    {
      id: 'whole.seconds',
      name: messages.whole(size),
      value: seconds,
      unit: 's',
      aim: { atMost: 30 },
    },
    ...peaks.map((value, index): Figure => {
      const id = index === 0 ? 'renderer' : 'server';
      return { id: `whole.peak.${id}`, name: messages.peak[id], value, unit: 'MB' };
    }),
    { id: 'health.idle.p99', name: messages.healthIdle, value: calm, unit: 'ms' },
    { id: 'health.rendering.p99', name: messages.healthRendering, value: loaded, unit: 'ms' },
    {
      id: 'health.ratio',
      name: messages.healthRatio,
      value: loaded / calm,
      unit: '×',
      aim: { atMost: 3 },
    },
  ];
}

/** How long health takes to answer, in milliseconds, one request after the other. */
async function latenciesDuring(url: string, work: Promise<unknown>): Promise<number[]> {
  const latencies: number[] = [];
  const over = new AbortController();
  const ended = work.finally(() => over.abort());
  while (!over.signal.aborted) {
    const begun = performance.now();
    await (await fetch(`${url}/api/platform/health`)).arrayBuffer();
    latencies.push(performance.now() - begun);
    await pause(BETWEEN_REQUESTS_MS);
  }
  await ended;
  return latencies;
}
