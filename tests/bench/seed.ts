import { withClient } from '@dialozi/database';
import { untilPublished } from './site-state.ts';

/** Grows the site to a number of articles. @returns the seconds until all of them are published. */
export async function publishArticles(databaseUrl: string, articles: number): Promise<number> {
  await growTo(databaseUrl, articles);
  return untilPublished(databaseUrl, articles);
}

/**
 * Fills the cms up to a number of published articles by SQL, each with its draft, in Bulgarian: the
 * texts and covers of the demo's articles under new titles, an hour apart into the past, so that
 * policy areas and settlements have long lists. The publisher then finds them by its own sweep.
 */
async function growTo(databaseUrl: string, articles: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ published: number }>(
      `SELECT count(DISTINCT document_id)::integer AS published FROM articles
       WHERE published_at IS NOT NULL`,
    );
    const missing = articles - (rows[0]?.published ?? 0);
    if (missing <= 0) return;
    await client.query('BEGIN');
    await client.query(ARTICLES, [missing]);
    await client.query(POLICY_AREAS);
    await client.query(COMMUNITIES);
    await client.query(COVERS);
    await client.query(`DROP TABLE bench_new`);
    await client.query(`SELECT pg_notify('dialozi_outbox', 'sweep')`);
    await client.query('COMMIT');
  });
}

/** The drafts and published rows that are made, with the number that their relations go by. */
const ARTICLES = `
CREATE TEMP TABLE bench_new AS
WITH models AS (
  SELECT *, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS models FROM articles
  WHERE published_at IS NOT NULL AND locale = 'bg' AND document_id NOT LIKE 'bench%'),
had AS (SELECT count(DISTINCT document_id) AS n FROM articles WHERE document_id LIKE 'bench%'),
made AS (
  INSERT INTO articles (document_id, title, lead, body, date, slug, created_at, updated_at,
    published_at, locale)
  SELECT 'bench' || lpad(i::text, 19, '0'), m.title || ' · ' || i, m.lead, m.body,
    date_trunc('hour', now()::timestamp) - i * interval '1 hour', m.slug || '-' || i,
    now(), now(), CASE WHEN published THEN now() END, 'bg'
  FROM had, generate_series(had.n + 1, had.n + $1::integer) AS i
  JOIN models m ON m.n = i % m.models
  CROSS JOIN unnest(ARRAY[false, true]) AS published
  RETURNING id, document_id, published_at)
SELECT id, substr(document_id, 6)::integer AS i, published_at IS NOT NULL AS published FROM made`;

/** Links each new row to one row of another type in the same state, in turn. */
const linked = (table: string): string => `
  JOIN (SELECT id, published_at IS NOT NULL AS published,
      dense_rank() OVER (ORDER BY document_id) - 1 AS n,
      (SELECT count(DISTINCT document_id) FROM ${table}) AS targets
    FROM ${table} WHERE locale = 'bg') t
  ON t.published = a.published AND t.n = a.i % t.targets`;

const POLICY_AREAS = `
INSERT INTO articles_policy_area_lnk (article_id, policy_area_id)
SELECT a.id, t.id FROM bench_new a ${linked('policy_areas')}`;

const COMMUNITIES = `
INSERT INTO articles_communities_lnk (article_id, community_id, community_ord)
SELECT a.id, t.id, 1 FROM bench_new a ${linked('communities')}`;

const COVERS = `
INSERT INTO files_related_mph (file_id, related_id, related_type, field, "order")
SELECT c.file_id, a.id, 'api::article.article', 'cover', 1 FROM bench_new a
JOIN (SELECT DISTINCT file_id, dense_rank() OVER (ORDER BY file_id) - 1 AS n
  FROM files_related_mph WHERE related_type = 'api::article.article' AND field = 'cover') c
ON c.n = a.i % (SELECT count(DISTINCT file_id) FROM files_related_mph
  WHERE related_type = 'api::article.article' AND field = 'cover')`;
