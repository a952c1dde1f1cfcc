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
