import type { IndexedMeta, IndexFilter } from '../../contract/indexes';

/** A page as Pagefind takes it. */
export interface IndexedPage {
  path: string;
  content: string;
  meta: IndexedMeta;
  filters: Record<IndexFilter, string[]>;
}

/** What the parent asks of the indexing process, one after the other. */
export type Request = { kind: 'pages'; pages: IndexedPage[] } | { kind: 'write'; folder: string };

/** Null when it is done, or why not. */
export interface Reply {
  error: string | null;
}
