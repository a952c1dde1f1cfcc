import type { EntryType } from '../contract/entries/schemas';
import { isSafeAddress } from '../contract/safe-address';
import { isWalkable, linksInFields, linksInTexts, type WrittenLink } from './written-links';

/** A banner that stands longer is no urgent notice any more. */
const LONGEST_NOTICE_DAYS = 90;
const DAY = 86_400_000;

export interface Violation {
  /** The field at which the editor is told. */
  field: string;
  rule:
    | 'eventEndsBeforeStart'
    | 'noticeEndsBeforeStart'
    | 'noticeTooLong'
    | 'noticeWithoutEnd'
    | 'unreadableText'
    | 'unsafeAddress'
    | 'unsafeLink'
    | 'slugImpossible'
    | 'slugReserved'
    | 'slugTaken'
    | 'withdrawn'
    | 'scannedFile'
    | 'personalEgn'
    | 'personalLnch'
    | 'personalIban'
    | 'fileEgn'
    | 'fileLnch'
    | 'fileIban'
    | 'fileUnread'
    | 'correctionMissing';
  values?: Record<string, string | number>;
}

type Fields = Readonly<Record<string, unknown>>;

/** What stands against saving a document with these fields, its draft or its published version. */
export function violations(type: EntryType, fields: Fields, now: Date): Violation[] {
  return [
    ...textViolations(fields),
    ...addressViolations(fields),
    ...timeViolations(type, fields, now),
  ];
}

/** What stands against publishing it besides. */
export function publishingViolations(type: EntryType, fields: Fields): Violation[] {
  const lacksEnd = type === 'notice' && instantOf(fields['until']) === null;
  return lacksEnd ? [{ field: 'until', rule: 'noticeWithoutEnd' }] : [];
}

function textViolations(fields: Fields): Violation[] {
  const unreadable = ['body', 'transcript'].filter((field) => !isWalkable(fields[field]));
  return [
    ...unreadable.map((field): Violation => ({ field, rule: 'unreadableText' })),
    ...unsafe(linksInTexts(fields), 'unsafeLink'),
  ];
}

function addressViolations(fields: Fields): Violation[] {
  return unsafe(linksInFields(fields), 'unsafeAddress');
}

function unsafe(links: WrittenLink[], rule: Violation['rule']): Violation[] {
  return links
    .filter(({ address }) => !isSafeAddress(address))
    .map(({ field, address }) => ({ field, rule, values: { address } }));
}

function timeViolations(type: EntryType, fields: Fields, now: Date): Violation[] {
  if (type === 'event' || type === 'session') {
    const [start, end] = [instantOf(fields['start']), instantOf(fields['end'])];
    const isTurnedRound = start !== null && end !== null && end < start;
    return isTurnedRound ? [{ field: 'end', rule: 'eventEndsBeforeStart' }] : [];
  }
  if (type === 'notice') {
    const [from, until] = [instantOf(fields['from']) ?? now.getTime(), instantOf(fields['until'])];
    if (until === null) return [];
    if (until <= from) return [{ field: 'until', rule: 'noticeEndsBeforeStart' }];
    if (until - from > LONGEST_NOTICE_DAYS * DAY) {
      return [{ field: 'until', rule: 'noticeTooLong', values: { days: LONGEST_NOTICE_DAYS } }];
    }
  }
  return [];
}

/** In milliseconds; what is no moment at all is left to Strapi, which refuses it. */
function instantOf(value: unknown): number | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null;
  const instant = new Date(value).getTime();
  return Number.isNaN(instant) ? null : instant;
}
