import { getSettings } from '@dialozi/config';
import type { Core } from '@strapi/strapi';
import { types, type CustomTypesConfig } from 'pg';
import {
  fromKnex,
  PgBoss,
  type Job as BossJob,
  type JobResult,
  type KnexTransactionLike,
  type Queue,
} from 'pg-boss';
import { logFailure } from '../log-failure';

export interface JobOptions {
  /** How many jobs may wait or run at once; pg-boss's policies. `standard` when left out. */
  policy?: 'standard' | 'short' | 'singleton' | 'stately' | 'exclusive';
  /** Two when left out, with growing pauses between them. */
  retryLimit?: number;
  /** Seconds after which a running job counts as failed; 15 minutes when left out. */
  expireInSeconds?: number;
}

export interface Job {
  readonly id: string;
  /** What was sent, still to be parsed. */
  readonly data: unknown;
  /** Aborted when the job has run for too long. */
  readonly signal: AbortSignal;
}

export interface SendOptions {
  startAfter?: Date;
  singletonKey?: string;
  /** The job exists only if this transaction commits. */
  trx?: KnexTransactionLike;
}

export interface JobsService {
  /** Registers the worker of a queue; to be awaited in `bootstrap`. It works once the server listens. */
  work(name: string, options: JobOptions, handler: (job: Job) => Promise<void>): Promise<void>;
  /** The id of the new job; null where the queue's policy lets no further one in. */
  send(name: string, data: object, options?: SendOptions): Promise<string | null>;
  /** Sends a job at the times of a cron expression, in Sofia, from one process of however many. */
  schedule(name: string, cron: string): Promise<void>;
  /** Begins to work: called when every plugin has been bootstrapped. */
  start(): Promise<void>;
  /** Waits for running jobs to end, at most ten seconds. */
  stop(): Promise<void>;
  state(): 'up' | 'down';
}

/** Without its heartbeat a job that died with its process would wait for `expireInSeconds`. */
const HEARTBEAT_SECONDS = 30;
const STOP_TIMEOUT_MS = 10_000;

/**
 * A notification wakes a worker once, so it goes on by itself while there is more to do; and none
 * comes when a job that waits for its time is due, so it looks every other second.
 */
const DRAINING = {
  batchSize: 5,
  burstWhenBatchFull: true,
  perJobResults: true,
  notifyPollingIntervalSeconds: 2,
} as const;

/** Strapi tells the driver that both share to leave jsonb as text; pg-boss counts on objects. */
const JOB_TYPES: CustomTypesConfig = {
  getTypeParser: (oid, format): unknown =>
    oid === types.builtins.JSONB ? parseJson : types.getTypeParser(oid, format),
};

/** Work outside of requests: queues in PostgreSQL, shared by all processes on the same database. */
export function jobs({ strapi }: { strapi: Core.Strapi }): JobsService {
  const { databaseUrl } = getSettings();
  if (databaseUrl === undefined) throw new Error('The jobs need DATABASE_URL');
  const connection = { connectionString: databaseUrl, max: 3, types: JOB_TYPES };
  const boss = new PgBoss({
    ...connection,
    schema: 'jobs',
    application_name: 'dialozi-jobs',
    useListenNotify: true,
  });
  boss.on('error', (error) => logFailure(strapi, 'Jobs: pg-boss reports an error', error));
  boss.on('warning', ({ message }) => strapi.log.warn(`Jobs: ${message}`));

  const workers: (() => Promise<unknown>)[] = [];
  let opened: Promise<PgBoss> | undefined;
  let state: 'up' | 'down' = 'down';
  const open = (): Promise<PgBoss> => (opened ??= boss.start());

  return {
    async work(name, options, handler) {
      await open();
      await ensureQueue(boss, name, options);
      workers.push(() => boss.work(name, DRAINING, settling(strapi, name, handler)));
    },
    async send(name, data, { trx, ...options } = {}) {
      await open();
      return boss.send(name, data, trx ? { ...options, db: fromKnex(trx) } : options);
    },
    async schedule(name, cron) {
      await open();
      await boss.schedule(name, cron, null, { tz: 'Europe/Sofia' });
    },
    async start() {
      await open();
      await Promise.all(workers.map((begin) => begin()));
      state = 'up';
    },
    async stop() {
      state = 'down';
      if (opened) await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
    },
    state: () => state,
  };
}

const parseJson = (text: string): unknown => JSON.parse(text);

/** Creates a queue or brings an existing one to what the code now says. */
async function ensureQueue(boss: PgBoss, name: string, options: JobOptions): Promise<void> {
  const { policy = 'standard', ...changeable } = options;
  const settings: Omit<Queue, 'name' | 'policy'> = {
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    notify: true,
    ...changeable,
  };
  await boss.createQueue(name, { ...settings, policy });
  await boss.updateQueue(name, settings);
}

/**
 * Handles the jobs of a batch one by one, each with an end of its own. Tells the log which one
 * failed: pg-boss only notes that in its table, and tries again.
 */
function settling(strapi: Core.Strapi, name: string, handler: (job: Job) => Promise<void>) {
  const settle = async (job: BossJob): Promise<JobResult> => {
    try {
      await handler(job);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      logFailure(strapi, `Job ${name} failed (attempt ${job.retryCount + 1})`, error);
      return { id: job.id, status: 'failed', output: { message: String(error) } };
    }
  };
  return async (batch: BossJob[]): Promise<JobResult[]> => {
    const results: JobResult[] = [];
    for (const job of batch) results.push(await settle(job));
    return results;
  };
}
