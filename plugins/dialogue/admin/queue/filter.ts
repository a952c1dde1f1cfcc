import { KINDS, type Kind } from '../../contract/words';
import type { QueueName, QueueQuery } from '../api/types';

/** Every cut of the queue, in the order of the links; the contract itself would bring zod along. */
export const QUEUE_NAMES = [
  'open',
  'mine',
  'unassigned',
  'overdue',
  'closed',
] as const satisfies readonly QueueName[];

/** What of the queue is shown. It lives in the address, so that Back and a bookmark work. */
export interface Filter {
  queue: QueueName;
  kind: Kind | null;
  /** A code or a number of the registry; empty for all. */
  number: string;
  /** How many pages are shown, the first one included. */
  pages: number;
}

const DEFAULT: Filter = { queue: 'open', kind: null, number: '', pages: 1 };

/** Reads an address that anybody may have typed: what it does not know counts as left out. */
export function readFilter(search: URLSearchParams): Filter {
  const pages = Number(search.get('pages'));
  return {
    queue: QUEUE_NAMES.find((name) => name === search.get('queue')) ?? DEFAULT.queue,
    kind: KINDS.find((kind) => kind === search.get('kind')) ?? DEFAULT.kind,
    number: search.get('number')?.trim() ?? DEFAULT.number,
    pages: Number.isInteger(pages) && pages > 0 ? pages : DEFAULT.pages,
  };
}

/** The address of a filter, with only what differs from what is shown at first: `?queue=mine`. */
export function searchOf({ queue, kind, number, pages }: Filter): string {
  const search = new URLSearchParams({
    ...(queue === DEFAULT.queue ? {} : { queue }),
    ...(kind === null ? {} : { kind }),
    ...(number === '' ? {} : { number }),
    ...(pages === DEFAULT.pages ? {} : { pages: String(pages) }),
  });
  return search.size === 0 ? '' : `?${search.toString()}`;
}

/** The same, however many pages of it are shown. */
export const cutOf = (filter: Filter): string => searchOf({ ...filter, pages: 1 });

/** The same as the server wants it. */
export function queryOf({ queue, kind, number }: Filter): QueueQuery {
  return {
    queue,
    ...(kind === null ? {} : { kind }),
    ...(number === '' ? {} : { number }),
  };
}
