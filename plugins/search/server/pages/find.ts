import type { Answer, Received } from '@dialozi/platform';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type findPages, LAST_PART } from '../../contract/endpoints';
import { SEARCH_FIELDS, SEARCHED_TYPES } from '../../contract/fields';
import { excerptOf } from '../../domain/excerpt';
import { type Term, termsOf } from '../../domain/query';
import { connectionOf, rowsOf } from '../rows';

type Query = Received<typeof findPages>['query'];
type Found = Omit<Answer<typeof findPages>, 'checkedAt'>;

const PAGE = 10;

const row = z.object({
  type: z.enum(SEARCHED_TYPES),
  path: z.string(),
  title: z.string(),
  day: z.string().nullable(),
  text: z.string(),
});

/** The pages that fit every word of a query and every filter, the best first. */
export async function find(strapi: Core.Strapi, query: Query): Promise<Found> {
  const terms = termsOf(query[SEARCH_FIELDS.words], query.language);
  if (terms.length === 0) return { total: 0, page: 1, pages: 0, found: [] };
  const { where, bindings } = conditions(query, terms);
  const connection = connectionOf(strapi);
  const [counted] = await rowsOf(
    connection,
    z.object({ total: z.int() }),
    `SELECT count(*)::integer AS total FROM search_pages WHERE ${where}`,
    bindings,
  );
  const found = await rowsOf(
    connection,
    row,
    `SELECT type, path, title, day::text, text FROM search_pages WHERE ${where}
     ORDER BY ts_rank(words, to_tsquery('simple', ?), 1) DESC, day DESC NULLS LAST, path
     LIMIT ${PAGE} OFFSET ?`,
    [...bindings, tsquery(terms), (query.page - 1) * PAGE],
  );
  const total = counted?.total ?? 0;
  return {
    total,
    page: query.page,
    pages: Math.min(LAST_PART, Math.ceil(total / PAGE)),
    found: found.map(({ text, ...page }) => ({ ...page, excerpt: excerptOf(text, terms) })),
  };
}

function conditions(query: Query, terms: readonly Term[]): { where: string; bindings: unknown[] } {
  const filters: [condition: string, value: unknown][] = [
    [`words @@ to_tsquery('simple', ?)`, tsquery(terms)],
    ['locale = ?', query.language],
    ['type = ?', query[SEARCH_FIELDS.type]],
    ['policy_areas @> ARRAY[?]', query[SEARCH_FIELDS.policyArea]],
    ['communities @> ARRAY[?]', query[SEARCH_FIELDS.community]],
    ['year = ?', query[SEARCH_FIELDS.year]],
  ];
  const asked = filters.filter(([, value]) => value !== undefined);
  return {
    where: asked.map(([condition]) => condition).join(' AND '),
    bindings: asked.map(([, value]) => value),
  };
}

/** Every term by one of its beginnings. They are letters and digits, so quotes are all they need. */
const tsquery = (terms: readonly Term[]): string =>
  terms.map((term) => `(${term.map((one) => `'${one}':*`).join(' | ')})`).join(' & ');
