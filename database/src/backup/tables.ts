import { escapeIdentifier, type Client } from 'pg';
import type { Sequence, Table } from './format';

/** Tables and sequences of the platform: not the server's own, nor those of an extension. */
const OURS = `n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' AND NOT EXISTS (
  SELECT FROM pg_depend d
  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

/**
 * Every table that holds rows and what of it is copied: not generated columns. Of a partitioned
 * table the whole: its partitions may be others elsewhere, such as one for each day. UNLOGGED tables
 * are left out; their rows do not survive a crash of the server either.
 */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT n.nspname AS schema, c.relname AS name,
      array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence = 'p' AND ${OURS}
    GROUP BY 1, 2 ORDER BY 1, 2`);
  return rows;
}

/** Where each sequence stands, identities too. They run on beside a snapshot, never back. */
export async function sequencesOf(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(`
    SELECT n.nspname AS schema, c.relname AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'S' AND c.relpersistence = 'p' AND ${OURS} ORDER BY 1, 2`);
  const sequences: Sequence[] = [];
  for (const sequence of rows) {
    const found = await client.query<Pick<Sequence, 'value' | 'called'>>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoted(sequence)}`,
    );
    sequences.push(...found.rows.map((row) => ({ ...sequence, ...row })));
  }
  return sequences;
}

export const quoted = ({ schema, name }: { schema: string; name: string }): string =>
  `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;

/** Columns are named, so that their order in another database does not matter. */
const columnsOf = (table: Table): string =>
  table.columns.map((column) => escapeIdentifier(column)).join(', ');

/** A query, because PostgreSQL copies no partitioned table out by its name. */
export const copyOut = (table: Table): string =>
  `COPY (SELECT ${columnsOf(table)} FROM ${quoted(table)}) TO STDOUT`;

export const copyIn = (table: Table): string =>
  `COPY ${quoted(table)} (${columnsOf(table)}) FROM STDIN`;

/** Values are written and read the same way whatever the server's own settings say. */
export const PORTABLE_SESSION = `
  SET client_encoding = 'UTF8';
  SET datestyle = 'ISO, YMD';
  SET intervalstyle = 'postgres';
  SET timezone = 'UTC';
  SET bytea_output = 'hex';
  SET extra_float_digits = 1;
  SET statement_timeout = 0;
  SET idle_in_transaction_session_timeout = 0`;
