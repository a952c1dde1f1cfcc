import type { Entry } from '@dialozi/publisher/contract';
import { monthsOfEvent } from '@dialozi/publisher/contract/event-days';
import {
  ALL,
  COMING,
  PAST,
  byCommunity,
  byKind,
  byMonth,
  byOrganisation,
  byPolicyArea,
  byRole,
  changedIn,
  comingIn,
  isByChange,
} from '@dialozi/publisher/contract/facets';

/** The facets an entry stands in, as the publisher would project them. */
export function facetsOf(entry: Entry): string[] {
  const facets = datedFacetsOf(entry);
  return [...facets, ...[ALL, ...facets].map(changedIn)];
}

function datedFacetsOf(entry: Entry): string[] {
  const subjects = [
    ...('policyArea' in entry && entry.policyArea ? [byPolicyArea(entry.policyArea)] : []),
    ...('policyAreas' in entry ? entry.policyAreas.map(byPolicyArea) : []),
    ...('communities' in entry ? entry.communities.map(byCommunity) : []),
    ...('community' in entry && entry.community ? [byCommunity(entry.community)] : []),
    ...('organisation' in entry && entry.organisation ? [byOrganisation(entry.organisation)] : []),
    ...('kind' in entry ? [byKind(entry.kind)] : []),
    ...('role' in entry ? [byRole(entry.role)] : []),
  ];
  if (!('coming' in entry)) return subjects;
  const months = monthsOfEvent(entry).map(byMonth);
  return entry.coming
    ? [...subjects, ...months, COMING, ...subjects.map((facet) => comingIn(facet))]
    : [...subjects, ...months, PAST];
}

/** What orders the entries of a facet: when they changed; their date, their place, else their title. */
export function sortKey(entry: Entry, facet: string): string {
  if (isByChange(facet)) return entry.updatedAt;
  if ('documentDate' in entry) return entry.documentDate;
  if ('start' in entry) return entry.start ?? '9999';
  if ('date' in entry) return entry.date;
  if ('from' in entry) return entry.from;
  if ('position' in entry) return String(entry.position).padStart(4, '0');
  return entry.title;
}
