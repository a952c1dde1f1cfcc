import { defineEndpoint } from '@dialozi/platform';
import { LOCALES } from '@dialozi/publisher';
import { z } from 'zod';
import { LONGEST_SEARCH, SEARCH_FIELDS, SEARCHED_TYPES } from './fields';

/** A field of a form that was left as it was. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** A reader who has not found it in a thousand pages asks otherwise. */
export const LAST_PART = 100;

const query = z.object({
  [SEARCH_FIELDS.words]: z.string().max(LONGEST_SEARCH).default(''),
  [SEARCH_FIELDS.type]: optional(z.enum(SEARCHED_TYPES)),
  [SEARCH_FIELDS.policyArea]: optional(z.string().max(40)),
  [SEARCH_FIELDS.community]: optional(z.string().max(40)),
  [SEARCH_FIELDS.year]: optional(z.coerce.number().int().min(1900).max(2200)),
  language: z.enum(LOCALES).default('bg'),
  /** Which ten of the found pages, from 1. */
  page: z.coerce.number().int().min(1).max(LAST_PART).default(1),
});

const found = z.object({
  type: z.enum(SEARCHED_TYPES),
  path: z.string(),
  title: z.string(),
  /** A calendar day in Sofia; null where the page has none. */
  day: z.string().nullable(),
  excerpt: z.array(z.object({ text: z.string(), isMatch: z.boolean() })),
});

/** A person or two a second is no search; behind one address there may be a school. */
const limit = { points: 300, seconds: 600 } as const;

export const findPages = defineEndpoint({
  id: 'search.find-pages',
  method: 'GET',
  path: '/pages',
  summary: { bg: 'Търси в страниците на сайта', en: 'Searches the pages of the site' },
  access: { kind: 'public' },
  query,
  output: z.object({
    total: z.int(),
    page: z.int(),
    /** How many parts of ten there are. */
    pages: z.int(),
    found: z.array(found),
    /** All that was published until this moment can be found; null before the first index. */
    checkedAt: z.iso.datetime().nullable(),
  }),
  limit,
});

/** The same as a page of the site, for browsers without JavaScript. */
export const searchPage = defineEndpoint({
  id: 'search.page',
  method: 'GET',
  path: '/results',
  summary: { bg: 'Страница с намереното', en: 'A page of what was found' },
  access: { kind: 'public' },
  query,
  output: z.string(),
  raw: 'text/html',
  limit,
});
