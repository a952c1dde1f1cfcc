import { fits, type Term } from './query';
import { wordsIn } from './words';

/** A piece of an excerpt; what was looked for is marked. */
export interface Segment {
  text: string;
  isMatch: boolean;
}

interface Match {
  at: number;
  end: number;
  term: number;
}

/** Letters before the first match, so that it is read in its sentence. */
const BEFORE = 40;

/**
 * The piece of a text in which most of the terms stand, matches marked; the beginning where none does.
 * @param length in letters, about: words stay whole
 */
export function excerptOf(text: string, terms: readonly Term[], length = 180): Segment[] {
  const words = wordsIn(text);
  const matches = words.flatMap(({ word, at }): Match[] => {
    const term = terms.findIndex((one) => fits(word, one));
    return term < 0 ? [] : [{ at, end: at + word.length, term }];
  });
  const first = bestStart(matches, length - BEFORE);
  const start = words.find(({ at }) => at >= Math.max(0, first - BEFORE))?.at ?? 0;
  const from = first <= BEFORE ? 0 : start;
  const last = words.findLast(({ word, at }) => at + word.length <= from + length);
  const end = text.length <= from + length ? text.length : last ? last.at + last.word.length : from;
  return segments(text, matches, from, Math.max(end, from));
}

/** Where a window on the text should begin so that it shows most of the terms. */
function bestStart(matches: readonly Match[], length: number): number {
  let best = { at: 0, terms: 0 };
  matches.forEach(({ at }, index) => {
    const seen = new Set<number>();
    for (let next = index; next < matches.length; next += 1) {
      const match = matches[next];
      if (match === undefined || match.end > at + length) break;
      seen.add(match.term);
    }
    if (seen.size > best.terms) best = { at, terms: seen.size };
  });
  return best.at;
}

function segments(text: string, matches: readonly Match[], from: number, end: number): Segment[] {
  const found: Segment[] = [];
  const push = (piece: string, isMatch: boolean): void => {
    if (piece !== '') found.push({ text: piece, isMatch });
  };
  let at = from;
  for (const match of matches.filter((one) => one.at >= from && one.end <= end)) {
    push(text.slice(at, match.at), false);
    push(text.slice(match.at, match.end), true);
    at = match.end;
  }
  push(text.slice(at, end), false);
  if (from > 0) found.unshift({ text: '… ', isMatch: false });
  if (end < text.length) found.push({ text: ' …', isMatch: false });
  return found;
}
