import { pipeline } from 'node:stream/promises';
import { DatabaseError, escapeIdentifier, type Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { keyOf, type Checksums, type Sequence, type Table } from './format';
import { BackupError } from './problem';
import { copyIn, quoted, tablesOf } from './tables';

interface Owned {
  schema: string;
  name: string;
  /** Of the constraint or trigger itself. */
  own: string;
  /** The constraint's definition, or how the trigger was enabled. */
  how: string;
}

const NOT_OURS = `n.nspname = 'information_schema' OR n.nspname ~ '^pg_'`;

/**
 * Replaces the rows of a whole database within a transaction of the caller's. Triggers, append-only
 * ones too, are switched off meanwhile, and foreign keys are made again at the end, which checks
 * each of them. So the order of tables does not matter, and the role needs to own its tables, no more:
 * `session_replication_role` would ask for a superuser.
 */
export class Load {
  private foreignKeys: Owned[] = [];
  private triggers: Owned[] = [];

  constructor(private readonly client: Client) {}

  /** Empties every table, those too that the backup does not have. */
  async begin(): Promise<void> {
    this.triggers = await this.find(TRIGGERS);
    this.foreignKeys = await this.find(FOREIGN_KEYS);
    await this.each(this.triggers, ({ own }) => `DISABLE TRIGGER ${escapeIdentifier(own)}`);
    await this.each(this.foreignKeys, ({ own }) => `DROP CONSTRAINT ${escapeIdentifier(own)}`);
    const tables = await tablesOf(this.client);
    await this.client.query(`TRUNCATE ${tables.map(quoted).join(', ')}`);
  }

  async rows(table: Table, chunks: AsyncIterable<Buffer>): Promise<void> {
    const copy = this.client.query(copyFrom(copyIn(table)));
    await pipeline(chunks, copy);
  }

  /**
   * Sets the sequences, counts, and puts foreign keys and triggers back.
   * @throws {BackupError} for a reference to nothing; Error for a wrong count.
   */
  async end(tables: readonly Table[], { rows, sequences }: Checksums): Promise<void> {
    for (const table of tables) await this.expectRows(table, rows[keyOf(table)] ?? 0);
    for (const sequence of sequences) await this.setSequence(sequence);
    for (const key of this.foreignKeys) await this.addForeignKey(key);
    await this.each(
      this.triggers,
      ({ own, how }) => `${ENABLE[how] ?? ''} ${escapeIdentifier(own)}`,
    );
  }

  private async expectRows(table: Table, expected: number): Promise<void> {
    const { rows } = await this.client.query<{ count: string }>(
      `SELECT count(*) AS count FROM ${quoted(table)}`,
    );
    const found = Number(rows[0]?.count);
    if (found !== expected) {
      throw new Error(`${keyOf(table)} has ${found} rows after the restore, not ${expected}`);
    }
  }

  private async setSequence(sequence: Sequence): Promise<void> {
    await this.client.query('SELECT setval($1::regclass, $2, $3)', [
      quoted(sequence),
      sequence.value,
      sequence.called,
    ]);
  }

  private async addForeignKey(key: Owned): Promise<void> {
    try {
      await this.each([key], ({ own, how }) => `ADD CONSTRAINT ${escapeIdentifier(own)} ${how}`);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== '23503') throw error;
      throw new BackupError({
        kind: 'brokenReference',
        table: keyOf(key),
        constraint: key.own,
        detail: error.detail ?? '',
      });
    }
  }

  private async find(sql: string): Promise<Owned[]> {
    return (await this.client.query<Owned>(sql)).rows;
  }

  private async each(owned: readonly Owned[], change: (one: Owned) => string): Promise<void> {
    for (const one of owned) await this.client.query(`ALTER TABLE ${quoted(one)} ${change(one)}`);
  }
}

/** Those of partitions go and come with those of their tables. */
const FOREIGN_KEYS = `
  SELECT n.nspname AS schema, c.relname AS name, k.conname AS own,
    pg_get_constraintdef(k.oid) AS how
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.contype = 'f' AND k.conparentid = 0 AND NOT (${NOT_OURS})`;

const TRIGGERS = `
  SELECT n.nspname AS schema, c.relname AS name, t.tgname AS own, t.tgenabled AS how
  FROM pg_trigger t
  JOIN pg_class c ON c.oid = t.tgrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled <> 'D' AND NOT (${NOT_OURS})`;

/** By `pg_trigger.tgenabled`. */
const ENABLE: Readonly<Record<string, string>> = {
  O: 'ENABLE TRIGGER',
  A: 'ENABLE ALWAYS TRIGGER',
  R: 'ENABLE REPLICA TRIGGER',
};
