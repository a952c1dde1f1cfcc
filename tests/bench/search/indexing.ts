import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Figure } from '../figures.ts';
import type { Installation } from '../installation.ts';
import { canMeasureMemory, indexersOf, memoryOf } from '../memory.ts';
import { messages } from '../messages.ts';
import { untilIndexed } from './index-state.ts';

const SAMPLE_EVERY_MS = 50;

/** All indexes made from nothing, as after a change of the code: from the first process to the list. */
export async function measureIndexing(
  installation: Installation,
  articles: number,
): Promise<Figure[]> {
  if (!canMeasureMemory) return [];
  await rm(join(installation.dataDir, 'site', 'pagefind'), { recursive: true });
  const over = new AbortController();
  const ended = untilIndexed(installation).finally(() => over.abort());
  let begun: number | undefined;
  let peak = 0;
  while (!over.signal.aborted) {
    const processes = indexersOf(installation.pid);
    if (processes.length > 0) begun ??= performance.now();
    peak = Math.max(peak, memoryOf(...processes));
    await pause(SAMPLE_EVERY_MS);
  }
  await ended;
  const seconds = (performance.now() - (begun ?? Number.NaN)) / 1000;
  const id = `search.index.${articles}`;
  return [
    { id, name: messages.indexed(articles), value: seconds, unit: 's' },
    { id: `${id}.peak`, name: messages.indexPeak, value: peak, unit: 'MB' },
  ];
}
