import type { Content, Entry } from '@dialozi/publisher/contract';
import { byKind, comingIn } from '@dialozi/publisher/contract/facets';
import { sectionPath } from '@dialozi/publisher/contract/paths';
import { communityName } from '../text/community';
import { texts } from '../text/messages';
import { everything } from './everything';
import { facetOf } from './subject';
import { FILTERS, type FilterSegment, slugOf, viewPath } from './view';

type Kind = Entry<'event'>['kind'];

/** The kinds of events as addresses have them. */
const KINDS = {
  sabitie: 'event',
  obsazhdane: 'discussion',
  predstavyane: 'presentation',
} as const satisfies Record<string, Kind>;
const KIND = 'vid';

/** What the coming events are narrowed to. */
export interface EventFilter {
  name: string;
  facet: string;
}

/** Reads a filter of the address, such as `vid/obsazhdane`; null where there is none of that name. */
export async function readEventFilter(
  content: Content,
  by: string,
  slug: string,
): Promise<EventFilter | null> {
  const t = texts(content.locale);
  if (by === KIND) {
    const kind = Object.entries(KINDS).find(([segment]) => segment === slug)?.[1];
    if (kind === undefined) return null;
    return { name: t(`event.kind.${kind}`), facet: comingIn(byKind(kind)) };
  }
  if (!isSubject(by)) return null;
  const subject = await content.entry(FILTERS[by], slug);
  if (subject === null) return null;
  return {
    name: 'settlementType' in subject ? communityName(subject, t) : subject.title,
    facet: comingIn(facetOf(by, subject.documentId)),
  };
}

const isSubject = (by: string): by is FilterSegment => by in FILTERS;

/** The links to the events of each kind. */
export function kindLinks({ locale }: Content): { label: string; url: string }[] {
  const t = texts(locale);
  return Object.entries(KINDS).map(([slug, kind]) => ({
    label: t(`event.kind.${kind}`),
    url: `${sectionPath('event', locale)}${KIND}/${slug}/`,
  }));
}

/** The addresses of all filters. */
export async function eventFilterPaths(content: Content): Promise<string[]> {
  const section = sectionPath('event', content.locale);
  const [policies, communities] = await Promise.all([
    everything(content, { type: 'policy-area' }),
    everything(content, { type: 'community' }),
  ]);
  const pathOf =
    (by: FilterSegment) =>
    ({ path }: { path: string | null }) =>
      viewPath(section, { filter: { by, slug: slugOf(path ?? '') }, page: null });
  return [
    ...kindLinks(content).map(({ url }) => url),
    ...policies.map(pathOf('politika')),
    ...communities.map(pathOf('naseleno-myasto')),
  ];
}
