import type { Card } from '@dialozi/publisher/contract';
import { SECTIONS } from '@dialozi/publisher/contract/paths';
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

const FILE: Column = {
  name: 'file',
  text: 'data.file',
  value: (card, { origin }) =>
    'file' in card && card.file !== null ? new URL(card.file.url, origin).href : null,
};

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
  article: [...HEAD, date, field('summary', 'lead', 'data.summary'), POLICY, SETTLEMENTS],
  document: [
    ...HEAD,
    field('date', 'documentDate', 'data.date'),
    summary,
    FILE,
    field('language', 'fileLanguage', 'data.language'),
    POLICY,
    SETTLEMENTS,
  ],
  event: [
    ...HEAD,
    field('kind', 'kind', 'data.kind'),
    field('start', 'start', 'data.start'),
    field('end', 'end', 'data.end'),
    field('place', 'place', 'data.place'),
    summary,
    POLICY,
    SETTLEMENTS,
  ],
  session: [
    ...HEAD,
    field('start', 'start', 'data.start'),
    field('end', 'end', 'data.end'),
    field('place', 'place', 'data.place'),
    summary,
    field('recording', 'recordingUrl', 'data.recording'),
    MINUTES,
  ],
  gallery: [...HEAD, date, summary],
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
    field('ekatte', 'ekatte', 'data.ekatte'),
    field('latitude', 'latitude', 'data.latitude'),
    field('longitude', 'longitude', 'data.longitude'),
    field('population', 'population', 'data.population'),
    summary,
  ],
  'policy-area': [...HEAD, summary],
  organisation: [...HEAD, field('kind', 'kind', 'data.kind'), summary],
};

/** The collection of a file's name, such as `novini`. */
export const collectionNamed = (name: string | undefined): Collection | undefined =>
  COLLECTIONS.find((each) => SECTIONS[each] === name);
