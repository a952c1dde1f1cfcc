import { articles } from './content/articles';
import { communities } from './content/communities';
import { demoDocuments } from './content/documents';
import { events } from './content/events';
import { galleries } from './content/galleries';
import { notices } from './content/notices';
import { organisations } from './content/organisations';
import { pages } from './content/pages';
import { policyAreas } from './content/policy-areas';
import { sessions } from './content/sessions';
import { settings, sharedSettings } from './content/settings';
import type { Localised } from './content/types';
import { videos } from './content/videos';
import * as fields from './fields';
import type { Refs } from './fields';
import type { DemoLocale } from './days';
import type { Data } from './strapi';

/** One entry to be written: its stable key, its content type, and its data in each language. */
export interface PlannedEntry {
  key: string;
  uid: string;
  shared(refs: Refs): Data;
  /** What was published first, where it has been corrected since. */
  first(refs: Refs): Data | null;
  texts(refs: Refs): { locale: DemoLocale; data: Data }[];
}

const POPULATION_YEAR = 2013;

/** Every entry of the demo, in an order in which what is referred to comes first. */
export function plan(now: Date): PlannedEntry[] {
  function all<Item extends Localised<object>>(
    type: string,
    items: Record<string, Item>,
    shared: (item: Item, refs: Refs) => Data,
    first: (item: Item, refs: Refs) => Data | null = () => null,
  ): PlannedEntry[] {
    return Object.entries(items).map(([key, item]) => ({
      key: `${type}:${key}`,
      uid: `api::${type}.${type}`,
      shared: (refs) => shared(item, refs),
      first: (refs) => first(item, refs),
      texts: (refs) => fields.texts(item, refs, now),
    }));
  }

  return [
    ...all('site-settings', { settings }, (_, refs) => ({
      ...sharedSettings,
      logo: refs.file('logo'),
    })),
    ...all('policy-area', policyAreas, ({ position }) => ({ position })),
    ...all('community', communities, (item, refs) => fields.community(item, refs, POPULATION_YEAR)),
    ...all('organisation', organisations, fields.organisation),
    ...all('page', pages, fields.page),
    ...all('article', articles, (item, refs) => fields.article(item, refs, now)),
    ...all('document', demoDocuments, fields.document, fields.firstDocument),
    ...all('event', events, (item, refs) => fields.event(item, refs, now)),
    ...all('session', sessions, (item, refs) => fields.session(item, refs, now)),
    ...all('gallery', galleries, (item, refs) => fields.gallery(item, refs, now)),
    ...all('video', videos, (item, refs) => fields.video(item, refs, now)),
    ...all('notice', notices, (item, refs) => fields.notice(item, refs, now)),
  ];
}
