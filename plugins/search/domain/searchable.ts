import { dayInSofia } from '@dialozi/platform';
import { type Entry, plainText } from '@dialozi/publisher';

/** What search knows of a published entry. */
export interface Searchable {
  title: string;
  /** All words of its page but the title. */
  text: string;
  /** The calendar day in Sofia that the page bears; null where it has none. */
  day: string | null;
  policyAreas: string[];
  communities: string[];
}

/** So many letters of one page are searched: a book of 300 pages. */
const LONGEST_TEXT = 500_000;

/**
 * The searchable part of an entry.
 * @param pagesOfFiles the words of the files that it shows, where they could be read
 */
export function searchableOf(entry: Entry, pagesOfFiles: readonly string[]): Searchable {
  const policyArea = 'policyArea' in entry ? [entry.policyArea] : [];
  const policyAreas = 'policyAreas' in entry ? entry.policyAreas : policyArea;
  const community = 'community' in entry ? [entry.community] : [];
  const communities = 'communities' in entry ? entry.communities : community;
  return {
    title: entry.title,
    text: [...textsOf(entry), ...pagesOfFiles]
      .join('\n')
      // Parts that are no sentences are kept apart, as in a table of contents.
      .replace(/(?<=[\p{L}\p{N}])\s*\n\s*/gu, ' · ')
      .replace(/\s+/g, ' ')
      .replace(/^ | (?:· )?$/g, '')
      .slice(0, LONGEST_TEXT),
    day: dayOf(entry),
    policyAreas: policyAreas.filter((id) => id !== null),
    communities: communities.filter((id) => id !== null),
  };
}

function dayOf(entry: Entry): string | null {
  if ('documentDate' in entry) return entry.documentDate;
  if ('start' in entry) return entry.start === null ? null : dayInSofia(new Date(entry.start));
  if ('from' in entry) return dayInSofia(new Date(entry.from));
  return 'date' in entry ? dayInSofia(new Date(entry.date)) : null;
}

function textsOf(entry: Entry): string[] {
  return [
    ...('lead' in entry ? [entry.lead] : []),
    ...('summary' in entry ? [entry.summary] : []),
    ...('place' in entry ? [entry.place] : []),
    ...('text' in entry ? [entry.text] : []),
    ...('body' in entry ? [plainText(entry.body)] : []),
    ...('transcript' in entry ? [plainText(entry.transcript)] : []),
    ...('agenda' in entry ? entry.agenda.flatMap(pointTexts) : []),
    ...('pictures' in entry ? entry.pictures.flatMap((one) => [one.alt, one.caption ?? '']) : []),
  ];
}

const pointTexts = (point: Entry<'session'>['agenda'][number]): string[] => [
  point.title,
  point.text,
  point.decisionNumber,
  point.decision,
];
