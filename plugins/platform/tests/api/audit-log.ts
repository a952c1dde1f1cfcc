import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { type AuditEntry, insertEntry } from '../../server/audit/record';
import { sealRows } from '../../server/audit/seal';
import { runMigrations } from '../../server/migrations';
import { verifyAudit } from '../../server/tools';
import type { AuditHead } from '../../contract/audit';
import { connect, createDatabase, type Knex } from './databases.ts';

/** A database of its own with an audit log, and two processes that seal it. */
export interface AuditLog {
  readonly url: string;
  readonly knex: Knex;
  readonly other: Knex;
  /** Writes so many rows, one after the other. */
  write(count: number, entry?: AuditEntry): Promise<void>;
  seal(): Promise<number>;
  /** Runs SQL as one who can switch the triggers off. */
  tamper(sql: string): Promise<void>;
  /** Findings as `kind id`. */
  findings(head?: AuditHead | null): Promise<string[]>;
  drop(): Promise<void>;
}

const ENTRY: AuditEntry = { actor: { kind: 'staff', id: 1 }, action: 'case.read' };

export async function createAuditLog(): Promise<AuditLog> {
  const database = await createDatabase();
  const knex = connect(database.url);
  const other = connect(database.url);
  const directory = join(__dirname, '../../server/tables');
  const strapi = { db: { connection: knex } } as unknown as Core.Strapi;
  await runMigrations(strapi, { plugin: 'platform', directory });
  return {
    url: database.url,
    knex,
    other,
    async write(count, entry = ENTRY) {
      for (let written = 0; written < count; written += 1) await insertEntry(knex, entry);
    },
    seal: () => sealRows(knex),
    async tamper(sql) {
      const tables = ['platform_audit', 'platform_audit_seals'];
      for (const table of tables) await knex.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await knex.raw(sql);
      for (const table of tables) await knex.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    },
    async findings(head = null) {
      const { findings } = await verifyAudit(database.url, head);
      return findings.map(({ kind, id }) => `${kind} ${id}`);
    },
    async drop() {
      await Promise.all([knex.destroy(), other.destroy()]);
      await database.drop();
    },
  };
}
