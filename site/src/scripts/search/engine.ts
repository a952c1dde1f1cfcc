import {
  type IndexedMeta,
  type IndexFilter,
  type IndexList,
  INDEX_LIST,
  INDEXES_PATH,
  type SearchIndex,
} from '@dialozi/search/contract/indexes';
import type { Term } from '@dialozi/search/contract/query';

/** What is told of a page beside its words is not searched: nobody who looks for a document means all. */
const OPTIONS = { ranking: { metaWeights: { type: 0, day: 0 } } };

/** As much of Pagefind as is used here. */
interface Pagefind {
  options(options: typeof OPTIONS): Promise<void>;
  init(): Promise<void>;
  preload(words: string): Promise<void>;
  mergeIndex(path: string, options: typeof OPTIONS): Promise<void>;
  search(words: string, options: { filters: Filters }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<IndexedPage>;
}

export type Filters = Partial<Record<IndexFilter, string>>;

export interface IndexedPage {
  url: string;
  content: string;
  meta: IndexedMeta;
}

/** A page that fits, the better the higher its score; what stands in it is loaded when it is shown. */
export type Hit = Omit<PagefindResult, 'id'>;

/** Searches the indexes of a language, all years as one. */
export class Engine {
  private constructor(
    private readonly pagefind: Pagefind | null,
    /** All that was published until this moment is found; null while an index is made again. */
    readonly wholeUntil: string | null,
  ) {}

  /** @throws Error when the indexes cannot be loaded, or there are none yet. */
  static async open(locale: string): Promise<Engine> {
    const response = await fetch(`${INDEXES_PATH}${INDEX_LIST}`, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${INDEX_LIST}: ${response.status}`);
    const { checkedAt, isWhole, indexes } = (await response.json()) as IndexList;
    const wholeUntil = isWhole ? checkedAt : null;
    const [first, ...others] = indexes.filter((one) => one.locale === locale).map(pathOf);
    if (first === undefined && !isWhole) throw new Error('No index is in use.');
    if (first === undefined) return new Engine(null, wholeUntil);
    const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
    try {
      await load(pagefind, others);
    } catch (error) {
      // What failed would answer whoever opens the same index again.
      await pagefind.destroy();
      throw error;
    }
    return new Engine(pagefind, wholeUntil);
  }

  /** The pages that fit every term and every filter, the best first. */
  async search(terms: readonly Term[], filters: Filters): Promise<Hit[]> {
    const [first = new Map<string, Hit>(), ...others] = await Promise.all(
      terms.map((term) => this.pagesOf(term, filters)),
    );
    const hits = [...first].flatMap(([id, hit]): Hit[] => {
      const scores = others.map((pages) => pages.get(id)?.score);
      if (scores.includes(undefined)) return [];
      return [{ ...hit, score: scores.reduce<number>((sum, one) => sum + (one ?? 0), hit.score) }];
    });
    return hits.sort((a, b) => b.score - a.score);
  }

  async close(): Promise<void> {
    await this.pagefind?.destroy();
  }

  /** Pagefind wants every word of a query; that one of several will do is put together here. */
  private async pagesOf(term: Term, filters: Filters): Promise<Map<string, Hit>> {
    const { pagefind } = this;
    const best = new Map<string, Hit>();
    if (pagefind === null) return best;
    const answers = await Promise.all(term.map((word) => pagefind.search(word, { filters })));
    for (const { id, ...hit } of answers.flatMap((one) => one.results)) {
      // Pagefind names also those where only what weighs nothing fits.
      if (hit.score > (best.get(id)?.score ?? 0)) best.set(id, hit);
    }
    return best;
  }
}

async function load(pagefind: Pagefind, others: readonly string[]): Promise<void> {
  await pagefind.options(OPTIONS);
  await pagefind.init();
  // Fails where the first index was replaced meanwhile; merging others would wait for it for ever.
  await pagefind.preload('');
  for (const other of others) await pagefind.mergeIndex(other, OPTIONS);
}

const pathOf = ({ folder }: SearchIndex): string => `${INDEXES_PATH}${folder}/`;
