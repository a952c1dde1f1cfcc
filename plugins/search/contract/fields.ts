/** The names of the fields of the search form, as they stand in the address of a search. */
export const SEARCH_FIELDS = {
  words: 'q',
  type: 'vid',
  policyArea: 'politika',
  community: 'naseleno-myasto',
  year: 'godina',
} as const;

/** More letters than this are no search. */
export const LONGEST_SEARCH = 200;

/** What has a page that can be found; the order is that of the filter. */
export const SEARCHED_TYPES = [
  'article',
  'document',
  'event',
  'session',
  'notice',
  'gallery',
  'video',
  'community',
  'policy-area',
  'organisation',
  'page',
] as const;
export type SearchedType = (typeof SEARCHED_TYPES)[number];
