import type { Pool, PoolClient, QueryResult } from 'pg';
import { numbered } from '../numbered';
import type { Transaction } from '../transaction';
import { GatheringSocket } from './gathering-socket';
import { ownPool } from './own-pool';

/** The transaction of a form that is sent once. */
export interface FormTransaction extends Transaction {
  /** The database asked for another try: what the work remembers may be out of date. */
  readonly isAgain: boolean;
  /**
   * Writes what nobody reads back before the end: it travels to the database with the statement
   * after it. Where it fails, the transaction fails.
   */
  write(sql: string, bindings: readonly unknown[]): void;
}

/** As many as Strapi has for everything else. */
const MOST_AT_ONCE = 10;
/** PostgreSQL's answer to all that follows a failure: it names no cause. */
const IN_FAILED_TRANSACTION = '25P02';
/** PostgreSQL's answer where a transaction would succeed if it were done again. */
const SERIALIZATION_FAILURE = '40001';

/**
 * Transactions on connections that do not wait for one answer before they send the next question:
 * a submit that many people send at once is bounded by its trips to the database, and so BEGIN
 * leaves with the first statement, and the last ones with COMMIT.
 */
export class FormTransactions {
  private readonly pool: Pool;

  /** @param connectionString the address of the database */
  constructor(connectionString: string | undefined) {
    const stream = (): GatheringSocket => new GatheringSocket();
    this.pool = ownPool({ connectionString, max: MOST_AT_ONCE, pipeline: true, stream });
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  /**
   * Does work in a transaction: all of it is there when this returns, nothing when it throws. It is
   * done once more where the database asks for that.
   */
  async run<T>(work: (trx: FormTransaction) => Promise<T>): Promise<T> {
    try {
      return await this.attempt(work, false);
    } catch (error) {
      if (!hasCode(error, SERIALIZATION_FAILURE)) throw error;
      return this.attempt(work, true);
    }
  }

  private async attempt<T>(
    work: (trx: FormTransaction) => Promise<T>,
    isAgain: boolean,
  ): Promise<T> {
    const client = await this.pool.connect();
    const sent: Promise<QueryResult>[] = [];
    const send = (sql: string, bindings: readonly unknown[] = []): Promise<QueryResult> => {
      const answer = client.query({ ...prepared(sql), values: [...bindings] });
      // All are waited for below, and until then a failure is nobody's.
      answer.catch(() => undefined);
      sent.push(answer);
      return answer;
    };
    try {
      void send('BEGIN');
      const write: FormTransaction['write'] = (sql, bindings) => void send(sql, bindings);
      const result = await work({ isAgain, raw: send, write });
      void send('COMMIT');
      await Promise.all(sent);
      client.release();
      return result;
    } catch (error) {
      await rollBack(client);
      throw hasCode(error, IN_FAILED_TRANSACTION) ? await firstFailure(sent) : error;
    }
  }
}

/** Its connection goes back to the pool, unless it is broken. */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch {
    client.release(true);
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

async function firstFailure(sent: readonly Promise<unknown>[]): Promise<unknown> {
  const ends = await Promise.allSettled(sent);
  return ends.find((end) => end.status === 'rejected')?.reason;
}

interface Statement {
  name: string;
  text: string;
}

/** The texts of statements are written in the code, so there are some dozens. */
const statements = new Map<string, Statement>();

/** A statement as each connection keeps it. */
function prepared(sql: string): Statement {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const made = { name: `form-${statements.size}`, text: numbered(sql) };
  statements.set(sql, made);
  return made;
}
