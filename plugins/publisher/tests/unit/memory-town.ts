import { type Content, MOST_OLDER } from '../../contract/content';
import type { EntryType } from '../../contract/entries/schemas';
import { changedIn } from '../../contract/facets';
import { reaches } from '../../domain/affected';
import {
  addressesOf,
  type Answers,
  type Book,
  readersOf,
  stalePages,
} from '../../domain/bookkeeping';
import {
  type Change,
  comparePositions,
  type Face,
  keyIn,
  type Position,
} from '../../domain/change';
import { type Query, queryKey } from '../../domain/query';
import { notedContent } from '../../server/content/noted-content';

export interface MemoryEntry {
  type: EntryType;
  documentId: string;
  slug: string;
  title: string;
  body: string;
  sortKey: string;
  updatedAt: string;
  facets: string[];
}

type Edit =
  | { put: MemoryEntry }
  | { remove: { type: EntryType; documentId: string } }
  | { tell: { subject: string; value: number } };

const LOCALE = 'bg';
const PAGE_LENGTH = 3;

/** A small town's site, kept in memory in the most obvious way: the model the book is tested against. */
export class MemoryTown {
  readonly tree = new Map<string, string>();
  /** Page → question → answer. */
  readonly answersByPage = new Map<string, Map<string, string>>();
  private readonly questions = new Map<string, Query>();
  private entries: MemoryEntry[] = [];
  private totals = new Map<string, number>();

  /** Makes the edits, all in one batch, and renders what the book says must be rendered. */
  async publish(edits: readonly Edit[]): Promise<{ stale: Set<string> }> {
    const before = this.entries;
    for (const edit of edits) {
      if ('tell' in edit) this.totals.set(edit.tell.subject, edit.tell.value);
      else this.apply(edit);
    }
    const changes = changesBetween(before, this.entries);
    const told = edits.flatMap((edit) =>
      'tell' in edit ? [{ kind: 'totals' as const, subject: edit.tell.subject }] : [],
    );
    const stale = (await stalePages(changes, this.book(), this.answers())).union(
      await readersOf(told, this.book(), this.answers()),
    );
    const { appeared, vanished } = addressesOf(changes);
    for (const path of vanished) this.forget(path);
    const first = this.answersByPage.size === 0;
    if (first || stale.has('family:archive')) {
      vanished.push(...(await this.countArchive()));
    }
    for (const path of new Set([...stale, ...appeared, ...(first ? ['/', '/articles/'] : [])])) {
      if (!path.startsWith('family:') && !vanished.includes(path)) await this.render(path);
    }
    return { stale };
  }

  async renderedFromNothing(): Promise<Map<string, string>> {
    const fresh = new MemoryTown();
    fresh.entries = this.entries;
    fresh.totals = this.totals;
    await fresh.countArchive();
    for (const path of ['/', '/articles/', ...this.entries.map(pathOf)]) await fresh.render(path);
    return fresh.tree;
  }

  private apply(edit: Exclude<Edit, { tell: unknown }>): void {
    const key = 'put' in edit ? edit.put : edit.remove;
    const others = this.entries.filter(
      (one) => one.type !== key.type || one.documentId !== key.documentId,
    );
    // The cms refuses a slug that is taken, as the town does here.
    const free = 'put' in edit && !others.some((one) => pathOf(one) === pathOf(edit.put));
    if ('put' in edit && !free) return;
    this.entries = 'put' in edit ? [...others, edit.put] : others;
  }

  /** Renders the archive pages that appeared. @returns those that vanished. */
  private async countArchive(): Promise<string[]> {
    const wanted = await this.asked('family:archive', async (content) => {
      const count = await content.count({ type: 'article' });
      return Array.from({ length: Math.ceil(count / PAGE_LENGTH) }, (_, n) => `/archive/${n}/`);
    });
    const present = [...this.tree.keys()].filter((path) => path.startsWith('/archive/'));
    const gone = present.filter((path) => !wanted.includes(path));
    for (const path of gone) this.forget(path);
    for (const path of wanted.filter((one) => !present.includes(one))) await this.render(path);
    return gone;
  }

  private async render(path: string): Promise<void> {
    const page = await this.asked(path, (content) => draw(path, content));
    this.tree.set(path, JSON.stringify(page));
  }

  private forget(path: string): void {
    this.tree.delete(path);
    this.answersByPage.delete(path);
  }

  private async asked<T>(page: string, work: (content: Content) => Promise<T>): Promise<T> {
    const { content, notes } = notedContent(LOCALE, async (query) => {
      const value = this.answer(query);
      return { value, hash: JSON.stringify(value), shows: [] };
    });
    const result = await work(content);
    const answers = new Map<string, string>();
    for (const [key, { query, hash }] of notes.reads) {
      this.questions.set(key, query);
      answers.set(key, hash);
    }
    this.answersByPage.set(page, answers);
    return result;
  }

  private answer(query: Query): unknown {
    if (query.kind === 'totals') return this.totals.get(query.subject) ?? null;
    const ofType = this.entries.filter((one) => one.type === query.type);
    switch (query.kind) {
      case 'entry':
        return ofType.find((one) => one.slug === query.slug) ?? null;
      case 'single':
        return ofType[0] ?? null;
      case 'reference': {
        const found = ofType.find((one) => one.documentId === query.documentId);
        return found === undefined ? null : { title: found.title, path: pathOf(found) };
      }
      case 'count':
        return this.facet(query.type, query.facet).length;
      case 'older': {
        const facet = this.facet(query.type, query.facet);
        const at = facet.findIndex((one) => one.documentId === query.documentId);
        return facet
          .slice(Math.max(0, at - MOST_OLDER), Math.max(0, at))
          .toReversed()
          .map(cardOf);
      }
      case 'window': {
        const facet = this.facet(query.type, query.facet);
        const ordered = query.direction === 'forward' ? facet : facet.toReversed();
        return ordered.slice(query.first, query.upto).map(cardOf);
      }
    }
  }

  private facet(type: EntryType, facet: string): MemoryEntry[] {
    return this.entries
      .filter((one) => one.type === type && one.facets.includes(facet))
      .map((one) => ({ ...one, sortKey: keyIn(one, facet) }))
      .sort(comparePositions);
  }

  private book(): Book {
    return {
      questions: async (affected) =>
        [...this.questions.values()].filter((query) =>
          affected.some((one) =>
            one.kind === 'windows'
              ? query.kind === 'window' && reaches(query, one)
              : queryKey(one) === queryKey(query),
          ),
        ),
      pagesThatGotAnother: async (query, hash) =>
        [...this.answersByPage].flatMap(([page, answers]) => {
          const got = answers.get(queryKey(query));
          return got === undefined || got === hash ? [] : [page];
        }),
    };
  }

  private answers(): Answers {
    return {
      hash: async (query) => JSON.stringify(this.answer(query)),
      newer: async ({ type, facet }, position: Position) =>
        this.facet(type, facet)
          .filter((one) => comparePositions(one, position) > 0)
          .slice(0, MOST_OLDER)
          .map((one) => one.documentId),
      rank: async ({ type, facet, direction }, position: Position) => {
        const sign = direction === 'forward' ? 1 : -1;
        return this.facet(type, facet).filter((one) => sign * comparePositions(one, position) < 0)
          .length;
      },
    };
  }
}

/** The pages of the town: a home, a newest list, archive pages and a page per entry. */
async function draw(path: string, content: Content): Promise<unknown> {
  const [section, name] = path.split('/').filter((part) => part !== '');
  if (section === undefined) {
    return [
      await content.list({ type: 'article', order: 'backward', limit: 2 }),
      await content.list({ type: 'notice', facet: 'community:x' }),
      await content.list({ type: 'notice', facet: changedIn('*'), order: 'backward', limit: 2 }),
      await content.count({ type: 'article', facet: 'policy:a' }),
      await content.totals('votes'),
    ];
  }
  if (section === 'articles') {
    return content.list({ type: 'article', order: 'backward', limit: PAGE_LENGTH });
  }
  if (section === 'archive') {
    return content.list({
      type: 'article',
      offset: Number(name) * PAGE_LENGTH,
      limit: PAGE_LENGTH,
    });
  }
  const type = section as EntryType;
  const entry = await content.entry(type, name ?? '');
  const documentId = entry?.documentId ?? '';
  return [
    entry,
    await content.older({ type, facet: 'policy:a', documentId }),
    await content.reference('notice', 'd1'),
    await content.list({ type: 'article', facet: 'policy:b', order: 'backward', limit: 1 }),
  ];
}

function pathOf({ type, slug }: MemoryEntry): string {
  return `/${type}/${slug}/`;
}

function cardOf(entry: MemoryEntry): unknown {
  return { documentId: entry.documentId, title: entry.title, path: pathOf(entry) };
}

function faceOf(entry: MemoryEntry | undefined): Face | null {
  if (entry === undefined) return null;
  const { slug, title, sortKey, updatedAt, facets } = entry;
  const hashes = { entryHash: JSON.stringify(entry), cardHash: JSON.stringify(cardOf(entry)) };
  return { slug, path: pathOf(entry), title, sortKey, updatedAt, facets, ...hashes };
}

function changesBetween(before: readonly MemoryEntry[], after: readonly MemoryEntry[]): Change[] {
  const find = (entries: readonly MemoryEntry[], key: MemoryEntry): MemoryEntry | undefined =>
    entries.find((one) => one.type === key.type && one.documentId === key.documentId);
  const touched = [...before.filter((one) => find(after, one) === undefined), ...after];
  return touched
    .map((key) => ({ key, was: find(before, key), is: find(after, key) }))
    .filter(({ was, is }) => was !== is)
    .map(({ key, was, is }) => ({
      type: key.type,
      locale: LOCALE,
      documentId: key.documentId,
      before: faceOf(was),
      after: faceOf(is),
    }));
}
