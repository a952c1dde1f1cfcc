import type { Result } from '@dialozi/platform';
import type { Core } from '@strapi/strapi';
import type { staffHome } from '../../contract/endpoints';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import { PROJECTED_TYPES } from '../projection';
import type { Sql } from '../sql';
import { siteOf } from './site-of';

type Home = Result<typeof staffHome>;
type Listed<Key extends keyof Home> = Omit<Home[Key][number], 'at'> & { at: Date };

const MOST = 6;
const HEAD = `r.type, r.document_id AS "documentId", r.locale, coalesce(r.title, '') AS title`;

/** What a member of staff who may read entries of these types sees first after signing in. */
export async function homeOf(
  strapi: Core.Strapi,
  me: number,
  types: readonly EntryType[],
): Promise<Home> {
  if (types.length === 0) return { drafts: [], published: [], standing: [], scheduled: [] };
  const sql = siteOf(strapi).database;
  const rows = rowsOfTypes(strapi, types);
  const [drafts, published, standing, scheduled] = await Promise.all([
    draftsOf(sql, rows, me),
    publishedLately(sql, rows),
    standingNotices(sql, types),
    scheduledNext(sql, rows),
  ]);
  return {
    drafts: drafts.map(withInstant),
    published: published.map(withInstant),
    standing: standing.map(withInstant),
    scheduled: scheduled.map(withInstant),
  };
}

/** The rows of all these types as one table. */
function rowsOfTypes(strapi: Core.Strapi, types: readonly EntryType[]): string {
  const tables = types.map((type) => {
    const table = strapi.contentType(PROJECTED_TYPES[type].uid).collectionName;
    return `SELECT '${type}' AS type, document_id, locale, title, updated_at, published_at,
      created_by_id, updated_by_id FROM "${table}"`;
  });
  return `(${tables.join(' UNION ALL ')})`;
}

function draftsOf(sql: Sql, rows: string, me: number): Promise<Listed<'drafts'>[]> {
  return sql.rows(
    `SELECT ${HEAD}, r.updated_at AS at, live.document_id IS NOT NULL AS "isPublished"
     FROM ${rows} r
     LEFT JOIN ${rows} live ON live.type = r.type AND live.document_id = r.document_id
       AND live.locale = r.locale AND live.published_at IS NOT NULL
     WHERE r.published_at IS NULL AND $1 IN (r.created_by_id, r.updated_by_id)
       AND (live.document_id IS NULL OR live.updated_at < r.updated_at)
     ORDER BY r.updated_at DESC LIMIT ${MOST}`,
    [me],
  );
}

function publishedLately(sql: Sql, rows: string): Promise<Listed<'published'>[]> {
  return sql.rows(
    `SELECT ${HEAD}, r.published_at AS at, e.path
     FROM (SELECT * FROM ${rows} r WHERE published_at IS NOT NULL
           ORDER BY published_at DESC LIMIT ${MOST}) r
     LEFT JOIN published_entries e USING (type, document_id, locale)
     ORDER BY r.published_at DESC`,
  );
}

/** An entry is made of a notice only while it stands. */
async function standingNotices(
  sql: Sql,
  types: readonly EntryType[],
): Promise<Listed<'standing'>[]> {
  if (!types.includes('notice')) return [];
  return sql.rows(
    `SELECT ${HEAD}, (entry->>'until')::timestamptz AS at FROM published_entries r
     WHERE type = 'notice' AND locale = $1 ORDER BY at`,
    ['bg' satisfies Locale],
  );
}

function scheduledNext(sql: Sql, rows: string): Promise<Listed<'scheduled'>[]> {
  return sql.rows(
    `SELECT ${HEAD}, s.due_at AS at, s.action FROM publisher_schedules s
     JOIN ${rows} r USING (type, document_id, locale)
     WHERE s.done_at IS NULL AND r.published_at IS NULL
     ORDER BY s.due_at LIMIT ${MOST}`,
  );
}

function withInstant<Row extends { at: Date }>(row: Row): Omit<Row, 'at'> & { at: string } {
  return { ...row, at: row.at.toISOString() };
}
