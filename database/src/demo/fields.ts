import { blocks } from './blocks';
import type {
  Article,
  AssetKey,
  Community,
  CommunityKey,
  DemoDocument,
  DemoEvent,
  DemoSession,
  Gallery,
  Localised,
  Notice,
  Organisation,
  Page,
  PolicyAreaKey,
  Subjects,
  Video,
} from './content/types';
import { demoDay, demoInstant, type DemoLocale, weeksAfter, withDays } from './days';
import type { Data } from './strapi';
import { glued } from './typography';

type Id = number | string;

/** Finds what was written before: files, and entries by `community:skravena`. */
export interface Refs {
  file(key: AssetKey): Id;
  entry(key: string): Id;
}

const LOCALES: readonly DemoLocale[] = ['bg', 'en'];
const RICH_FIELDS: readonly string[] = ['body', 'transcript'];

function text(name: string, value: unknown, now: Date, locale: DemoLocale): unknown {
  if (typeof value !== 'string') return value;
  const dated = withDays(value, now, locale);
  return RICH_FIELDS.includes(name) ? blocks(glued(dated)) : dated;
}

/** The texts of an entry by language, days put in and rich text turned into blocks. */
export function texts(
  item: Localised<object>,
  refs: Refs,
  now: Date,
): { locale: DemoLocale; data: Data }[] {
  return LOCALES.flatMap((locale) => {
    const written = item[locale];
    if (written === undefined) return [];
    const valueOf = (name: string, value: unknown): unknown => {
      if (name === 'agenda') return agenda(value, refs);
      if (name === 'captions') return refs.file(value as AssetKey);
      return text(name, value, now, locale);
    };
    const data = Object.entries(written).map(([name, value]: [string, unknown]) => [
      name,
      valueOf(name, value),
    ]);
    return [{ locale, data: Object.fromEntries(data) as Data }];
  });
}

/** The points of an agenda with the ids of their documents. */
function agenda(points: unknown, refs: Refs): Data[] {
  return (points as DemoSession['bg']['agenda']).map(({ documents = [], ...point }) => ({
    ...point,
    documents: documents.map((key) => refs.file(key)),
  }));
}

const communityIds = (keys: readonly CommunityKey[], refs: Refs): Id[] =>
  keys.map((key) => refs.entry(`community:${key}`));

const policyAreaIds = (keys: readonly PolicyAreaKey[], refs: Refs): Id[] =>
  keys.map((key) => refs.entry(`policy-area:${key}`));

function subjects({ policyArea, communities = [], organisation }: Subjects, refs: Refs): Data {
  return {
    communities: communityIds(communities, refs),
    ...(policyArea && { policyArea: refs.entry(`policy-area:${policyArea}`) }),
    ...(organisation && { organisation: refs.entry(`organisation:${organisation}`) }),
  };
}

export function community(item: Community, refs: Refs, populationYear: number): Data {
  const { bg: _bg, en: _en, picture, ...shared } = item;
  return { ...shared, populationYear, ...(picture && { picture: refs.file(picture) }) };
}

export function organisation(item: Organisation, refs: Refs): Data {
  const { bg: _bg, en: _en, ...shared } = item;
  return {
    ...shared,
    community: refs.entry(`community:${item.community}`),
    policyAreas: policyAreaIds(item.policyAreas, refs),
  };
}

export function page({ role, attachments = [] }: Page, refs: Refs): Data {
  return { role, attachments: attachments.map((key) => refs.file(key)) };
}

export function article(item: Article, refs: Refs, now: Date): Data {
  return {
    ...subjects(item, refs),
    date: demoInstant(now, -item.daysAgo, item.time),
    ...(item.cover && { cover: refs.file(item.cover) }),
  };
}

export function document(item: DemoDocument, refs: Refs): Data {
  return {
    ...subjects(item, refs),
    file: refs.file(item.file),
    ...(item.corrects && { correction: item.corrects.correction }),
    fileLanguage: 'bg',
    documentDate: item.documentDate,
  };
}

/** What the document was before it was corrected. */
export function firstDocument({ corrects }: DemoDocument, refs: Refs): Data | null {
  return corrects === undefined ? null : { file: refs.file(corrects.file) };
}

export function event(item: DemoEvent, refs: Refs, now: Date): Data {
  return {
    ...subjects(item, refs),
    kind: item.kind,
    ...(item.eventStatus && { eventStatus: item.eventStatus }),
    ...(item.allDay && { allDay: item.allDay }),
    start: demoInstant(now, item.inDays, item.start),
    ...(item.end && { end: demoInstant(now, item.inDays, item.end) }),
    ...(item.weekly && weekly(demoDay(now, item.inDays), item.weekly)),
    ...(item.onlineUrl && { onlineUrl: item.onlineUrl }),
  };
}

function weekly(first: string, { weeks, without }: NonNullable<DemoEvent['weekly']>): Data {
  return {
    repeats: 'weekly',
    repeatsUntil: weeksAfter(first, weeks - 1),
    leftOut: without.map((week) => ({ day: weeksAfter(first, week - 1) })),
  };
}

export function session(item: DemoSession, refs: Refs, now: Date): Data {
  const { inDays, start, end, onlineUrl, recordingUrl, minutes } = item;
  return {
    onlineUrl,
    start: demoInstant(now, inDays, start),
    ...(end && { end: demoInstant(now, inDays, end) }),
    ...(recordingUrl && { recordingUrl }),
    ...(minutes && { minutes: refs.file(minutes) }),
  };
}

export function gallery(item: Gallery, refs: Refs, now: Date): Data {
  return {
    ...subjects(item, refs),
    date: demoDay(now, -item.daysAgo),
    pictures: item.pictures.map((key) => refs.file(key)),
  };
}

export function video(item: Video, refs: Refs, now: Date): Data {
  return {
    ...subjects(item, refs),
    date: demoDay(now, -item.daysAgo),
    file: refs.file(item.file),
    poster: refs.file(item.poster),
  };
}

export function notice(item: Notice, refs: Refs, now: Date): Data {
  return {
    kind: item.kind,
    communities: communityIds(item.communities, refs),
    from: demoInstant(now, item.from.inDays, item.from.time),
    until: demoInstant(now, item.until.inDays, item.until.time),
  };
}
