import { type Polled, useCall, usePolled } from '@dialozi/platform/admin';
import { useCallback, useMemo } from 'react';
import { QUEUE } from '../api/endpoints';
import type { QueuePage } from '../api/types';
import { type Filter, queryOf, readFilter } from './filter';

const PAUSE_MS = 20_000;

const pauseAfter = (): number => PAUSE_MS;

/** So many pages as one, and which filter they answer. */
export type Shown = QueuePage & { filter: Filter };

/** The queue, asked again and again; all its pages each time, so that no row shows twice or is missed. */
export function useQueue(search: string): Polled<Shown> & { filter: Filter } {
  const call = useCall();
  const filter = useMemo(() => readFilter(new URLSearchParams(search)), [search]);
  const ask = useCallback(
    async (signal: AbortSignal): Promise<Shown> => {
      const query = queryOf(filter);
      let page = await call(QUEUE, { query, signal });
      let { cases } = page;
      for (let shown = 1; shown < filter.pages && page.next !== null; shown += 1) {
        page = await call(QUEUE, { query: { ...query, after: page.next }, signal });
        cases = [...cases, ...page.cases];
      }
      return { ...page, cases, filter };
    },
    [call, filter],
  );
  return { ...usePolled({ ask, pauseAfter }), filter };
}
