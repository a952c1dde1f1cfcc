import { z } from 'zod';
import { blocksSchema } from '../blocks';
import { day, documentId, head, instant, subjects } from './common';
import { documentVersionSchema, fileSchema, fileTextSchema, pictureSchema } from './media';

/** What the municipality, a settlement or an organisation tells people. `date` orders the news. */
export const article = head.extend(subjects.shape).extend({
  lead: z.string(),
  body: blocksSchema,
  date: instant,
  cover: pictureSchema.nullable(),
  /** Articles that the editor chose; where there are none, the page names older ones itself. */
  related: z.array(documentId),
});

export const document = head.extend(subjects.shape).extend({
  summary: z.string(),
  body: blocksSchema,
  file: fileSchema.nullable(),
  /** Null where it has no words to read, or they are not read yet. */
  fileText: fileTextSchema.nullable(),
  fileLanguage: z.enum(['bg', 'en']),
  /** The newest first. */
  versions: z.array(documentVersionSchema),
  documentDate: day,
});

export const EVENT_KINDS = ['event', 'discussion', 'presentation'] as const;
export const EVENT_STATUSES = ['scheduled', 'rescheduled', 'postponed', 'cancelled'] as const;

/** How the dates of what repeats follow from its first. */
export const REPEATS = ['weekly', 'fortnightly', 'monthly-date', 'monthly-weekday'] as const;
export type Repeats = (typeof REPEATS)[number];

/** All dates of what repeats, in time; the first and the last are those of its rule, though left out. */
const repetition = z.object({
  repeats: z.enum(REPEATS),
  dates: z
    .array(
      z.object({
        start: instant,
        end: instant.nullable(),
        isLeftOut: z.boolean(),
        isOver: z.boolean(),
      }),
    )
    .min(1),
});
export type Repetition = z.infer<typeof repetition>;

/**
 * What takes place: people come to it, and calendars know it.
 *
 * Without a `start` it is announced all the same: its page and its cards say „датата предстои да бъде
 * обявена“, and it stands last among the coming ones. Without a `start` there is no `end`.
 */
const occasion = {
  eventStatus: z.enum(EVENT_STATUSES),
  /** The start that was announced before this one; null while it has not moved. */
  previousStart: instant.nullable(),
  /** How often what a calendar shows has changed since it was published, and when it last did. */
  revision: z.int().nonnegative(),
  revisedAt: instant,
  summary: z.string(),
  /** Of what repeats those of the next date, or of the last; once called off, of the one that was next. */
  start: instant.nullable(),
  end: instant.nullable(),
  /** Null for what takes place once. */
  repetition: repetition.nullable(),
  /** Its days count, its hours do not. */
  allDay: z.boolean(),
  place: z.string(),
  /** What the place offers and lacks for people with disabilities. */
  placeAccess: z.string(),
  onlineUrl: z.string().nullable(),
  /** Whether it lay ahead when it was projected; the publisher projects it again when it ends. */
  coming: z.boolean(),
};

export const event = head.extend(subjects.shape).extend({
  ...occasion,
  kind: z.enum(EVENT_KINDS),
  body: blocksSchema,
  materials: z.array(fileSchema),
});

/** A point of the agenda of a session; `decision` is empty until the council has decided. */
const agendaItem = z.object({
  title: z.string(),
  text: z.string(),
  documents: z.array(fileSchema),
  decisionNumber: z.string(),
  decision: z.string(),
});

/** A sitting of the municipal council; `onlineUrl` is where it is streamed. */
export const session = head.extend({
  ...occasion,
  agenda: z.array(agendaItem),
  recordingUrl: z.string().nullable(),
  minutes: fileSchema.nullable(),
});

export const gallery = head.extend(subjects.shape).extend({
  summary: z.string(),
  date: day,
  pictures: z.array(pictureSchema),
});

export const video = head.extend(subjects.shape).extend({
  summary: z.string(),
  date: day,
  url: z.string().nullable(),
  file: fileSchema.nullable(),
  /** WebVTT, in the language of the page. */
  captions: fileSchema.nullable().default(null),
  poster: pictureSchema.nullable().default(null),
  transcript: blocksSchema,
});

export const PAGE_ROLES = [
  'about',
  'how-it-works',
  'campaign',
  'accessibility',
  'privacy',
  'contacts',
  'other',
] as const;

/** A page of the platform itself. Its role lets the layout link to it whatever its address is. */
export const page = head.extend({
  role: z.enum(PAGE_ROLES),
  summary: z.string(),
  body: blocksSchema,
  attachments: z.array(fileSchema),
});

export const community = head.extend({
  kind: z.enum(['settlement', 'interest']),
  settlementType: z.enum(['town', 'village']).nullable(),
  ekatte: z.string().nullable(),
  postcode: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  population: z.number().int().nullable(),
  /** The year the population was counted. */
  populationYear: z.number().int().nullable(),
  summary: z.string(),
  body: blocksSchema,
  picture: pictureSchema.nullable(),
});

export const policyArea = head.extend({
  position: z.number().int(),
  summary: z.string(),
  body: blocksSchema,
});

export const ORGANISATION_KINDS = [
  'institution',
  'ngo',
  'business',
  'community-centre',
  'media',
] as const;

export const organisation = head.extend({
  kind: z.enum(ORGANISATION_KINDS),
  summary: z.string(),
  body: blocksSchema,
  website: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  logo: pictureSchema.nullable(),
  policyAreas: z.array(documentId),
  community: documentId.nullable(),
});

export const NOTICE_KINDS = ['power', 'water', 'road', 'snow', 'other'] as const;

/** An urgent notice. It is published only from `from` to `until`; then it has no entry at all. */
export const notice = head.extend({
  kind: z.enum(NOTICE_KINDS),
  text: z.string(),
  communities: z.array(documentId),
  from: instant,
  until: instant,
});

const link = z.object({ label: z.string(), url: z.string() });

export const siteSettings = head.extend({
  municipality: z.string(),
  tagline: z.string(),
  logo: pictureSchema.nullable(),
  /** `#rrggbb`; the accent of buttons, links and headings. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  openingHours: z.string(),
  operator: z.string(),
  dataController: z.string(),
  dataProtectionOfficer: z.string(),
  funding: z.string(),
  showEuEmblem: z.boolean(),
  /** A banner that marks a demonstration; empty where the site is real. */
  demoText: z.string(),
  navigation: z.array(link),
  footer: z.array(link),
});

/** The published entries, by type: the contract between the cms and the site. */
export const ENTRY_SCHEMAS = {
  article,
  document,
  event,
  session,
  gallery,
  video,
  page,
  community,
  'policy-area': policyArea,
  organisation,
  notice,
  'site-settings': siteSettings,
} as const;

export type EntryType = keyof typeof ENTRY_SCHEMAS;
export const ENTRY_TYPES = Object.keys(ENTRY_SCHEMAS) as EntryType[];
