import { type Change, type Face, keyIn, type Position } from './change';
import type { Direction, OlderQuery, Query, WindowQuery } from './query';

/** All windows of one facet and direction that reach into the ranks from `from` to `to`, both inclusive. */
export interface WindowRange {
  kind: 'windows';
  type: WindowQuery['type'];
  locale: WindowQuery['locale'];
  facet: string;
  direction: Direction;
  from: number;
  /** `Infinity` where everything behind moves up or down. */
  to: number;
}

export type Affected = Exclude<Query, WindowQuery> | WindowRange;

/** How many entries of a facet stand before a position, now that the change is made. */
export type Rank = (
  scope: Pick<WindowRange, 'type' | 'locale' | 'facet' | 'direction'>,
  position: Position,
) => Promise<number>;

/** The documentIds of the `MOST_OLDER` entries of a facet that stand directly behind a position, now. */
export type Newer = (
  scope: Pick<WindowRange, 'type' | 'locale' | 'facet'>,
  position: Position,
) => Promise<string[]>;

export interface Places {
  rank: Rank;
  newer: Newer;
}

const DIRECTIONS: readonly Direction[] = ['forward', 'backward'];

/**
 * The questions whose answers a change can have altered: every question not named here has the
 * answer it had. Of windows only those are named that the entry stands in, left, entered, or that
 * moved because of it, so that the cost of a change does not grow with the number of lists.
 */
export async function affectedBy(change: Change, { rank, newer }: Places): Promise<Affected[]> {
  return [
    ...affectedSingles(change),
    ...(await affectedWindows(change, rank)),
    ...(await affectedNeighbours(change, newer)),
  ];
}

function affectedSingles(change: Change): Affected[] {
  const { type, locale, documentId, before, after } = change;
  const affected: Affected[] = [];
  if (before?.entryHash !== after?.entryHash || before?.slug !== after?.slug) {
    const slugs = new Set([before?.slug, after?.slug]);
    for (const slug of slugs) {
      if (typeof slug === 'string') affected.push({ kind: 'entry', type, locale, slug });
    }
    affected.push({ kind: 'single', type, locale });
  }
  if (before?.title !== after?.title || before?.path !== after?.path) {
    affected.push({ kind: 'reference', type, locale, documentId });
  }
  for (const facet of allFacets(change)) {
    if (isIn(before, facet) !== isIn(after, facet)) {
      affected.push({ kind: 'count', type, locale, facet });
    }
  }
  return affected;
}

async function affectedWindows(change: Change, rank: Rank): Promise<WindowRange[]> {
  const ranges: WindowRange[] = [];
  for (const facet of allFacets(change)) {
    for (const direction of DIRECTIONS) {
      const range = await affectedRange(change, facet, direction, rank);
      if (range !== null) ranges.push(range);
    }
  }
  return ranges;
}

async function affectedRange(
  { type, locale, documentId, before, after }: Change,
  facet: string,
  direction: Direction,
  rank: Rank,
): Promise<WindowRange | null> {
  const scope = { type, locale, facet, direction };
  const rankOf = (face: Face): Promise<number> =>
    rank(scope, { sortKey: keyIn(face, facet), documentId });
  const was = isIn(before, facet) ? before : null;
  const is = isIn(after, facet) ? after : null;
  if (was === null || is === null) {
    const face = was ?? is;
    if (face === null) return null;
    return { kind: 'windows', ...scope, from: await rankOf(face), to: Infinity };
  }
  if (keyIn(was, facet) === keyIn(is, facet)) {
    if (was.cardHash === is.cardHash) return null;
    const at = await rankOf(is);
    return { kind: 'windows', ...scope, from: at, to: at };
  }
  const [left, entered] = [await rankOf(was), await rankOf(is)];
  return {
    kind: 'windows',
    ...scope,
    from: Math.min(left, entered),
    to: Math.max(left, entered),
  };
}

/**
 * An entry is among the neighbours of the few that stand directly behind where it was or is; whoever
 * stands further behind has as many nearer ones, or others of the same batch that name it.
 */
async function affectedNeighbours(change: Change, newer: Newer): Promise<OlderQuery[]> {
  const { type, locale, documentId, before, after } = change;
  const affected: OlderQuery[] = [];
  for (const facet of allFacets(change)) {
    const was = isIn(before, facet) ? before : null;
    const is = isIn(after, facet) ? after : null;
    const isMoved = (was && keyIn(was, facet)) !== (is && keyIn(is, facet));
    if (!isMoved && was?.cardHash === is?.cardHash) continue;
    const scope = { type, locale, facet };
    const behind = isMoved ? [documentId] : [];
    for (const face of [was, is]) {
      if (face === null) continue;
      behind.push(...(await newer(scope, { sortKey: keyIn(face, facet), documentId })));
    }
    affected.push(...behind.map((id) => ({ kind: 'older' as const, ...scope, documentId: id })));
  }
  return affected;
}

function allFacets({ before, after }: Change): Set<string> {
  return new Set([...(before?.facets ?? []), ...(after?.facets ?? [])]);
}

function isIn(face: Face | null, facet: string): face is Face {
  return face?.facets.includes(facet) ?? false;
}

/** Whether a window reaches into a range of ranks. */
export function reaches(window: WindowQuery, range: WindowRange): boolean {
  return (
    window.type === range.type &&
    window.locale === range.locale &&
    window.facet === range.facet &&
    window.direction === range.direction &&
    window.first <= range.to &&
    window.upto > range.from
  );
}
