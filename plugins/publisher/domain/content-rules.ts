import type { EntryType } from '../contract/entries/schemas';
import { isSafeAddress } from '../contract/safe-address';
import { isUndescribed } from './alternative-text';
import { repetitionGaps, repetitionViolations } from './repetition-rules';
import { isWalkable, linksInFields, linksInTexts, type WrittenLink } from './written-links';

/** A banner that stands longer is no urgent notice any more. */
const LONGEST_NOTICE_DAYS = 90;
const DAY = 86_400_000;

export interface Violation {
  /** The field at which the editor is told. */
  field: string;
  rule:
    | 'eventEndsBeforeStart'
    | 'repeatWithoutStart'
    | 'repeatWithoutUntil'
    | 'repeatEndsBeforeStart'
    | 'repeatTooLong'
    | 'repeatOverlaps'
    | 'leftOutUnknown'
    | 'leftOutAll'
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
    | 'labelEgn'
    | 'labelLnch'
    | 'labelIban'
    | 'fileEgn'
    | 'fileLnch'
    | 'fileIban'
    | 'fileUnread'
    | 'correctionMissing'
    | 'pictureWithoutText'
    | 'videoWithoutCaptions'
    | 'captionsNotVtt';
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
  return [
    ...pictureViolations(fields),
    ...(type === 'event' ? repetitionGaps(fields) : []),
    ...(type === 'video' ? captionViolations(fields) : []),
    ...(lacksEnd ? [{ field: 'until', rule: 'noticeWithoutEnd' } as const] : []),
  ];
}

/** Pictures of which nobody has said what they show, or that they are decoration. */
function pictureViolations(fields: Fields): Violation[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    [value].flat().flatMap((item): Violation[] => {
      const picture = pictureIn(item);
      if (picture === null || !isUndescribed(picture['alternativeText'])) return [];
      return [{ field, rule: 'pictureWithoutText', values: { file: String(picture['name']) } }];
    }),
  );
}

/** A recording of our own has captions (WCAG 2.2, 1.2.2); one elsewhere is only a link. */
function captionViolations({ file, captions }: Fields): Violation[] {
  if (!isFields(file)) return [];
  if (!isFields(captions)) return [{ field: 'captions', rule: 'videoWithoutCaptions' }];
  if (captions['mime'] === 'text/vtt') return [];
  const values = { file: String(captions['name']) };
  return [{ field: 'captions', rule: 'captionsNotVtt', values }];
}

/** A file of the media library that is a picture, by itself or as a block of a text. */
function pictureIn(item: unknown): Fields | null {
  if (!isFields(item)) return null;
  const file = item['type'] === 'image' ? item['image'] : item;
  return isFields(file) && /^image\//.test(String(file['mime'])) ? file : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
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
    if (isTurnedRound) return [{ field: 'end', rule: 'eventEndsBeforeStart' }];
    return type === 'event' ? repetitionViolations(fields, { start, end }) : [];
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
