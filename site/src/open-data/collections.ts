import type { Card } from '@dialozi/publisher/contract';
import { SECTIONS } from '@dialozi/publisher/contract/paths';
import { sofiaDay } from '../text/dates';
import type { MessageKey } from '../text/messages';

/** What is published as data, each under the name of its section. */
export const COLLECTIONS = [
  'article',
  'document',
  'event',
  'session',
  'gallery',
  'video',
  'notice',
  'community',
  'policy-area',
  'organisation',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A card as its row needs it: with absolute addresses, and subjects by their addresses. */
export interface RowContext {
  origin: string;
  /** The absolute address of an entry of a few, by documentId; empty for an unknown one. */
  addressOf: (documentId: string) => string;
}

export type Cell = string | number | boolean | null | string[];

export interface Column {
  name: string;
  /** What stands in it, for people. */
  text: MessageKey;
  value: (card: Card<Collection>, context: RowContext) => Cell;
}

/** A column that is the card's field of that name. */
const field = (name: string, key: string, text: MessageKey): Column => ({
  name,
  text,
  value: (card) => plain(Object.entries(card).find(([each]) => each === key)?.[1]),
});

/** Fields that are no plain values are put into columns of their own. */
function plain(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return null;
}

const HEAD: readonly Column[] = [
  field('id', 'documentId', 'data.id'),
  field('title', 'title', 'data.title'),
  {
    name: 'url',
    text: 'data.url',
    value: ({ path }, { origin }) => `${origin}${path ?? ''}`,
  },
];

const POLICY: Column = {
  name: 'policy',
  text: 'data.policy',
  value: (card, { addressOf }) =>
    'policyArea' in card && card.policyArea !== null ? addressOf(card.policyArea) : null,
};

const SETTLEMENTS: Column = {
  name: 'settlements',
  text: 'data.settlements',
  value: (card, { addressOf }) => ('communities' in card ? card.communities.map(addressOf) : []),
};

const ORGANISATION: Column = {
  name: 'organisation',
  text: 'data.organisation',
  value: (card, { addressOf }) =>
    'organisation' in card && card.organisation !== null ? addressOf(card.organisation) : null,
};

/** An organisation works for several policies, in one settlement. */
const POLICIES: Column = {
  name: 'policies',
  text: 'data.policies',
  value: (card, { addressOf }) => ('policyAreas' in card ? card.policyAreas.map(addressOf) : []),
};

const SETTLEMENT: Column = {
  name: 'settlement',
  text: 'data.settlement',
  value: (card, { addressOf }) =>
    'community' in card && card.community !== null ? addressOf(card.community) : null,
};

const FILE: Column = {
  name: 'file',
  text: 'data.file',
  value: (card, { origin }) =>
    'file' in card && card.file !== null ? new URL(card.file.url, origin).href : null,
};

const FILE_TYPE: Column = {
  name: 'file_type',
  text: 'data.file_type',
  value: (card) => ('file' in card && card.file !== null ? card.file.extension : null),
};

const FILE_BYTES: Column = {
  name: 'file_bytes',
  text: 'data.file_bytes',
  value: (card) => ('file' in card && card.file !== null ? card.file.bytes : null),
};

const PICTURES: Column = {
  name: 'pictures',
  text: 'data.pictures',
  value: (card) => ('pictures' in card ? card.pictures.length : null),
};

/** An instant as it stands in a cell: of what takes whole days, the day in Sofia. */
const timeOf = (card: Card<Collection>, instant: string): string =>
  'allDay' in card && card.allDay ? sofiaDay(instant) : instant;

/** A column that is the card's time of that name. */
const time = (name: string, key: 'start' | 'end' | 'previousStart', text: MessageKey): Column => ({
  name,
  text,
  value(card) {
    const instant = 'start' in card ? card[key] : null;
    return instant === null ? null : timeOf(card, instant);
  },
});

/** All dates of what repeats. */
const REPETITION: readonly Column[] = [
  {
    name: 'repeats',
    text: 'data.repeats',
    value: (card) => ('repetition' in card ? (card.repetition?.repeats ?? null) : null),
  },
  {
    name: 'dates',
    text: 'data.dates',
    value: (card) =>
      'repetition' in card
        ? (card.repetition?.dates ?? [])
            .filter(({ isLeftOut }) => !isLeftOut)
            .map(({ start }) => timeOf(card, start))
        : [],
  },
];

/** Whether and when it takes place; without a start its date is still to be announced. */
const TIMES: readonly Column[] = [
  field('status', 'eventStatus', 'data.status'),
  time('start', 'start', 'data.start'),
  time('end', 'end', 'data.end'),
  field('all_day', 'allDay', 'data.all_day'),
  time('previous_start', 'previousStart', 'data.previous_start'),
  field('place', 'place', 'data.place'),
];

const MINUTES: Column = {
  name: 'minutes',
  text: 'data.minutes',
  value: (card, { origin }) =>
    'minutes' in card && card.minutes !== null ? new URL(card.minutes.url, origin).href : null,
};

const summary = field('summary', 'summary', 'data.summary');
const date = field('date', 'date', 'data.date');

/** The columns of each collection: its dictionary. */
export const COLUMNS: Record<Collection, readonly Column[]> = {
  article: [
    ...HEAD,
    date,
    field('summary', 'lead', 'data.summary'),
    POLICY,
    SETTLEMENTS,
    ORGANISATION,
  ],
  document: [
    ...HEAD,
    field('date', 'documentDate', 'data.date'),
    summary,
    FILE,
    FILE_TYPE,
    FILE_BYTES,
    field('language', 'fileLanguage', 'data.language'),
    POLICY,
    SETTLEMENTS,
  ],
  event: [
    ...HEAD,
    field('kind', 'kind', 'data.kind'),
    ...TIMES,
    ...REPETITION,
    field('online', 'onlineUrl', 'data.online'),
    summary,
    POLICY,
    SETTLEMENTS,
  ],
  session: [
    ...HEAD,
    ...TIMES,
    summary,
    field('recording', 'recordingUrl', 'data.recording'),
    MINUTES,
  ],
  gallery: [...HEAD, date, summary, PICTURES],
  video: [...HEAD, date, summary],
  notice: [
    ...HEAD,
    field('kind', 'kind', 'data.kind'),
    field('from', 'from', 'data.start'),
    field('until', 'until', 'data.end'),
    field('text', 'text', 'data.summary'),
    SETTLEMENTS,
  ],
  community: [
    ...HEAD,
    field('kind', 'kind', 'data.kind'),
    field('settlement_type', 'settlementType', 'data.settlement_type'),
    field('ekatte', 'ekatte', 'data.ekatte'),
    field('latitude', 'latitude', 'data.latitude'),
    field('longitude', 'longitude', 'data.longitude'),
    field('population', 'population', 'data.population'),
    summary,
  ],
  'policy-area': [...HEAD, summary],
  organisation: [...HEAD, field('kind', 'kind', 'data.kind'), summary, POLICIES, SETTLEMENT],
};

/** The collection of a file's name, such as `novini`. */
export const collectionNamed = (name: string | undefined): Collection | undefined =>
  COLLECTIONS.find((each) => SECTIONS[each] === name);
