import type { Content, RouteFamily } from '@dialozi/publisher/contract';
import { monthsOfEvent } from '@dialozi/publisher/contract/event-days';
import { ALL, PAST } from '@dialozi/publisher/contract/facets';
import { FOLLOWS } from '@dialozi/publisher/contract/renderer';
import { NEWEST_FILE, sectionPath } from '@dialozi/publisher/contract/paths';
import { calendarPath, WHOLE_CALENDAR } from '../lists/calendar-files';
import { eventFilterPaths } from '../lists/event-filters';
import { everything } from '../lists/everything';
import { monthPath } from '../lists/months';
import { FILTERED, facetOf } from '../lists/subject';
import { FILTERS, type FilterSegment, slugOf, viewPaths } from '../lists/view';
import { PAST_EVENTS } from '../lists/past-events';
import type { StreamType } from '../lists/window';

const PAGED = ['article', 'document', 'session', 'gallery', 'video'] as const;
const stream = (name: string, type: StreamType, facet: string, under = ''): RouteFamily => ({
  name,
  async addresses(content) {
    const count = await content.count({ type, facet });
    return viewPaths(`${sectionPath(type, content.locale)}${under}`, null, count);
  },
});

/** The list of each section and its archive. */
export const streams: RouteFamily[] = [
  ...PAGED.map((type) => stream(type, type, ALL)),
  stream('past-events', 'event', PAST, PAST_EVENTS),
];

async function addressesBy(
  content: Content,
  type: StreamType,
  by: FilterSegment,
): Promise<string[]> {
  const section = sectionPath(type, content.locale);
  const subjects = await everything(content, { type: FILTERS[by] });
  const paths = subjects.map(async ({ documentId, path }) => {
    const count = await content.count({ type, facet: facetOf(by, documentId) });
    return path === null ? [] : viewPaths(section, { by, slug: slugOf(path) }, count);
  });
  return (await Promise.all(paths)).flat();
}

/** The lists of each section for one policy area or settlement. */
export const narrowed: RouteFamily[] = FILTERED.flatMap((type) =>
  (['politika', 'naseleno-myasto'] as const).map((by) => ({
    name: `${type}/${by}`,
    addresses: (content: Content) => addressesBy(content, type, by),
  })),
);

/** What the filters on a list page search in. */
export const indexes: RouteFamily = {
  name: 'indexes',
  addresses: ({ locale }) => Promise.resolve([`${sectionPath('article', locale)}index.json`]),
};

/** The files that calendars take: of each event and session with a date, and of all that are coming. */
export const calendars: RouteFamily[] = (['event', 'session'] as const).map((type) => ({
  name: `${FOLLOWS}calendars/${type}`,
  async addresses(content) {
    const cards = await everything(content, { type });
    const files = cards.map((card) => calendarPath(type, card)).filter((file) => file !== null);
    return [`${sectionPath(type, content.locale)}${WHOLE_CALENDAR}`, ...files];
  },
}));

/** Of each document, the address that leads to its newest file. */
export const newestFiles: RouteFamily = {
  name: 'newest-files',
  async addresses(content) {
    const documents = await everything(content, { type: 'document' });
    return documents.flatMap(({ path }) => (path === null ? [] : [`${path}${NEWEST_FILE}`]));
  },
};

/** The coming events of each kind, policy and settlement. */
export const eventFilters: RouteFamily = { name: 'event-filters', addresses: eventFilterPaths };

/** The events and sessions of each month that has one. */
export const months: RouteFamily = {
  name: 'months',
  async addresses(content) {
    const [events, sessions] = await Promise.all([
      everything(content, { type: 'event' }),
      everything(content, { type: 'session' }),
    ]);
    const found = new Set([...events, ...sessions].flatMap(monthsOfEvent));
    return [...found].map((month) => monthPath(month, content.locale));
  },
};
