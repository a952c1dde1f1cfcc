import type { Text } from '../../../cli/src/language.ts';
import { call } from '../../harness/http.ts';
import { type Figure, percentiles, timesOf } from '../figures.ts';
import { messages } from '../messages.ts';

interface Page {
  cases: { registryNumber: string | null }[];
  next: string | null;
}

const QUEUES = ['mine', 'unassigned', 'overdue', 'open', 'closed'] as const;
/** Behind so many pages of fifty: farther than anybody leafs. */
const DEEP = 100;

/**
 * The staff queue over HTTP as a signed-in member of staff, one request after the other; every
 * answer counts what each queue holds.
 */
export async function measureQueue(
  url: string,
  token: string,
  { size, times }: { size: number; times: number },
): Promise<Figure[]> {
  const read = (query: string): Promise<Page> => readQueue(url, token, query);
  const timed = async (id: string, name: Text, query: string): Promise<Figure[]> =>
    percentiles(
      { id: `queue.${size}.${id}`, name, unit: 'ms' },
      await timesOf(times, () => read(query)),
    );
  const { deep, number } = await deepIn(read);
  const cuts = {
    ...Object.fromEntries(QUEUES.map((queue) => [queue, `queue=${queue}`] as const)),
    kind: 'queue=closed&kind=information',
    number: `queue=closed&number=${encodeURIComponent(number)}`,
    deep: `queue=closed&after=${encodeURIComponent(deep)}`,
  };
  const figures = await timed('first', messages.queueFirst(size), '');
  for (const [id, query] of Object.entries(cuts)) {
    const name = messages.queueCut[id as keyof typeof messages.queueCut];
    figures.push(...(await timed(id, name, query)));
  }
  return figures;
}

/** The place behind many pages of closed cases, and a number of the registry that stands there. */
async function deepIn(
  read: (query: string) => Promise<Page>,
): Promise<{ deep: string; number: string }> {
  let deep = '';
  let number = '';
  for (let pages = 0; pages < DEEP; pages++) {
    const { next, cases } = await read(`queue=closed&after=${encodeURIComponent(deep)}`);
    number = cases.find(({ registryNumber }) => registryNumber !== null)?.registryNumber ?? number;
    if (next === null) break;
    deep = next;
  }
  return { deep, number };
}

async function readQueue(url: string, token: string, query: string): Promise<Page> {
  const { status, body } = await call<Page>(`${url}/dialogue/cases?${query}`, { token });
  if (status !== 200) throw new Error(`The queue answered ${status} to ${query}.`);
  return body;
}
