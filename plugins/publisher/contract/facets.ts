/**
 * The subsets of a type's entries that a page can list. An entry is projected into every facet it
 * stands in; a list names exactly one, so that the database reads it in order from one index.
 */
export const ALL = '*';
/** Events and sessions that lie ahead, and those that are over. */
export const COMING = 'coming';
export const PAST = 'past';

export const byPolicyArea = (documentId: string): string => `policy:${documentId}`;
export const byCommunity = (documentId: string): string => `community:${documentId}`;
export const byOrganisation = (documentId: string): string => `organisation:${documentId}`;
/** `kind` of events, organisations, communities, notices. */
export const byKind = (kind: string): string => `kind:${kind}`;
/** Events and sessions that take a day of a month in Sofia: `byMonth('2026-11')`. */
export const byMonth = (month: string): string => `month:${month}`;
/** The role of a page. */
export const byRole = (role: string): string => `role:${role}`;
/** Events of one policy area, community or kind that lie ahead: `comingIn(byKind('discussion'))`. */
export const comingIn = (facet: string): string => `${COMING}:${facet}`;

const BY_CHANGE = 'changed:';
/**
 * The same entries, ordered by when they changed last. For feeds of what is dated by what it is about:
 * a record of last year that is published today would stand far from the end of its list.
 */
export const changedIn = (facet: string): string => `${BY_CHANGE}${facet}`;
export const isByChange = (facet: string): boolean => facet.startsWith(BY_CHANGE);
