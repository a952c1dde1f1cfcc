import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { query, databaseUrl } from '../../../tests/harness/index.ts';

/**
 * Tables with all that makes a restore hard: references in a circle, columns that may not be
 * written, tables that refuse to be emptied, partitions, values of every kind. `admin_users` and
 * `strapi_database_schema` stand for an installation that was started.
 */
const common = `
  CREATE TABLE strapi_database_schema (id int);
  CREATE TABLE admin_users (id int);
  CREATE TABLE parent (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, favourite int);
  CREATE TABLE ledger (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, entry text NOT NULL);
  CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'append only'; END $$;
  CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON ledger FOR EACH ROW EXECUTE FUNCTION refuse();
  CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ledger EXECUTE FUNCTION refuse();
  ALTER TABLE ledger ENABLE ALWAYS TRIGGER no_truncate;
  CREATE SCHEMA jobs;
  CREATE TABLE jobs.job (name text, id uuid, PRIMARY KEY (name, id)) PARTITION BY LIST (name);
  CREATE TABLE jobs.job_common PARTITION OF jobs.job DEFAULT;
  CREATE TABLE jobs.stats (day date) PARTITION BY RANGE (day);
  CREATE UNLOGGED TABLE attempts (key text);
  CREATE TABLE site_pages (path text);`;

const child = (columns: string): string => `
  CREATE TABLE child (${columns},
    length int GENERATED ALWAYS AS (octet_length(raw)) STORED);
  ALTER TABLE parent ADD CONSTRAINT parent_favourite FOREIGN KEY (favourite) REFERENCES child
    DEFERRABLE INITIALLY DEFERRED;`;

export const TABLES = `${common}
  CREATE TABLE jobs.stats_20261126 PARTITION OF jobs.stats FOR VALUES FROM ('2026-11-26') TO ('2026-11-27');
  CREATE TABLE jobs.job_mail PARTITION OF jobs.job FOR VALUES IN ('mail');
  ${child(`
  id serial PRIMARY KEY, parent bigint NOT NULL REFERENCES parent, made timestamptz,
  data jsonb, raw bytea, tags text[], amount numeric, ratio double precision, "Дума" text`)}`;

/** The same on another day, its columns in another order, as an installation has them that grew over years. */
export const TABLES_IN_ANOTHER_ORDER = `${common}
  CREATE TABLE jobs.stats_20270101 PARTITION OF jobs.stats FOR VALUES FROM ('2027-01-01') TO ('2027-01-02');
  ${child(`
  "Дума" text, ratio double precision, amount numeric, tags text[], raw bytea, data jsonb,
  made timestamptz, parent bigint NOT NULL REFERENCES parent, id serial PRIMARY KEY`)}`;

export const ROWS = `
  INSERT INTO strapi_database_schema VALUES (1);
  INSERT INTO admin_users VALUES (1);
  INSERT INTO parent (name) SELECT 'родител ' || n FROM generate_series(1, 50) n;
  INSERT INTO child (parent, made, data, raw, tags, amount, ratio, "Дума")
    SELECT 1 + n % 50, '2026-03-29 03:30:00.123456+03'::timestamptz + n * interval '1 hour',
      jsonb_build_object('n', n, 'text', E'ред\\nред\\\\'), decode(lpad(to_hex(n), 8, '0'), 'hex'),
      ARRAY['а,б', E'"\\\\', NULL], n / 7.0, sqrt(n), CASE WHEN n % 3 = 0 THEN NULL ELSE repeat('ж', n % 4000) END
    FROM generate_series(1, 4000) n;
  INSERT INTO child (parent, made, amount, ratio) VALUES (1, 'infinity', 'NaN', '-Infinity');
  UPDATE parent SET favourite = id;
  INSERT INTO ledger (entry) SELECT E'\\tзапис\\r\\n' || n FROM generate_series(1, 10) n;
  INSERT INTO jobs.job SELECT 'mail', gen_random_uuid() FROM generate_series(1, 5);
  INSERT INTO jobs.stats VALUES ('2026-11-26');
  INSERT INTO attempts VALUES ('x');
  INSERT INTO site_pages VALUES ('/');`;

export interface TestDatabase {
  url: string;
  run(sql: string): Promise<Record<string, unknown>[]>;
}

/** Statements on connections of their own, which are closed: a restore wants nobody else there. */
export const onDatabase = (url: string): TestDatabase => ({
  url,
  async run(sql) {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  },
});

/** Empty databases on the platform's own server, of a role that owns them and is nothing more. */
export async function ordinaryRole(options: { mayCreate: boolean }) {
  const role = `role_${randomBytes(6).toString('hex')}`;
  const names: string[] = [];
  await query(
    `CREATE ROLE ${role} LOGIN PASSWORD '${role}' ${options.mayCreate ? 'CREATEDB' : ''}`,
  );
  return {
    async database(): Promise<TestDatabase> {
      const name = `${role}_${names.length}`;
      names.push(name);
      await query(`CREATE DATABASE ${name} OWNER ${role}`);
      const url = new URL(databaseUrl());
      Object.assign(url, { pathname: `/${name}`, username: role, password: role });
      return onDatabase(url.href);
    },
    async drop(): Promise<void> {
      for (const name of names) await query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await query(`DROP ROLE ${role}`);
    },
  };
}
