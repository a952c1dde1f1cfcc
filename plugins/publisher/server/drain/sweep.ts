import type { Core } from '@strapi/strapi';
import { ENTRY_TYPES } from '../../contract/entries/schemas';
import { LOCALES } from '../../contract/locales';
import { OUTBOX_CHANNEL } from '../channels';
import { PROJECTED_TYPES, PROJECTION_CODE } from '../projection';
import type { Database, Sql } from '../sql';

const MILLISECONDS = (column: string): string =>
  `floor(extract(epoch FROM ${column}) * 1000)::bigint`;

/** The code that reads it, the row of the cms and the files its entry showed, as they are now. */
const REVISION = `'${PROJECTION_CODE}/' || c.id || ':' || ${MILLISECONDS('c.updated_at')} || '|' || coalesce(
  (SELECT string_agg(f.id || ':' || ${MILLISECONDS('f.updated_at')}, ',' ORDER BY f.id)
   FROM files f WHERE f.id = ANY (p.file_ids)), '')`;

/**
 * Finds what no event told of: deleted languages, rows changed in place, edited files, a restored
 * database, a document that is due. What differs goes into the outbox like any change, once.
 * @returns how many documents were found.
 */
export async function sweep(strapi: Core.Strapi, database: Database): Promise<number> {
  return database.transaction(async (sql) => {
    let found = 0;
    for (const type of ENTRY_TYPES) {
      const { tableName } = strapi.db.metadata.get(PROJECTED_TYPES[type].uid);
      const rows = await sql.rows(
        `INSERT INTO publisher_outbox (type, document_id)
         SELECT DISTINCT $1, coalesce(c.document_id, p.document_id)
         FROM (SELECT * FROM "${tableName}" WHERE published_at IS NOT NULL AND locale = ANY ($2)) c
         FULL JOIN (SELECT * FROM publisher_projections WHERE type = $1) p
           ON p.document_id = c.document_id AND p.locale = c.locale
         WHERE (c.id IS NULL OR p.document_id IS NULL OR p.revision <> ${REVISION}
             OR p.due_at <= clock_timestamp())
           AND coalesce(c.document_id, p.document_id) NOT IN (
             SELECT document_id FROM publisher_outbox WHERE type = $1)
         RETURNING id`,
        [type, LOCALES],
      );
      found += rows.length;
    }
    if (found > 0) await sql.rows('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
    return found;
  });
}

/** In how many milliseconds the next document is due by the database's clock, if one is. */
export async function untilNextDue(sql: Sql): Promise<number | null> {
  const [row] = await sql.rows<{ wait: number | null }>(
    `SELECT ceil(1000 * extract(epoch FROM least(
       (SELECT min(due_at) FROM publisher_projections WHERE due_at IS NOT NULL),
       (SELECT min(due_at) FROM publisher_schedules WHERE done_at IS NULL)
     ) - clock_timestamp()))::float8 AS wait`,
  );
  return row?.wait ?? null;
}
