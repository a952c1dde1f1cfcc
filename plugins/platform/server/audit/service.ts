import type { Core } from '@strapi/strapi';
import type { AuditHead } from '../../contract/audit';
import { jobs } from '../services-of';
import { eraseOldDetails } from './erase';
import { chainHead } from './head';
import { type Act, historyOf } from './history';
import { actionNames, type ActionNames } from './names';
import { type AuditEntry, insertEntry } from './record';
import { sealRows } from './seal';
import type { Subject } from '../../domain/staff-request';
import type { Transaction } from '../transaction';

type PublishHead = (head: AuditHead) => Promise<void>;

export interface AuditService {
  /** What actions are called; a plugin names the words it writes in `register`. */
  readonly names: ActionNames;
  /**
   * Writes one row; with `trx` it exists only if that transaction commits.
   * @throws whatever the database says: the act must not go unrecorded in silence.
   */
  record(entry: AuditEntry & { trx?: Transaction }): Promise<void>;
  /** What was done to a subject, newest first, at most 50. The caller decides who may see it. */
  historyOf(subject: Subject): Promise<Act[]>;
  /** Seals what is not sealed yet. @returns how many rows that were. */
  seal(): Promise<number>;
  /** The end of the chain; null while nothing is sealed. */
  head(): Promise<AuditHead | null>;
  /** The port that the publisher fills: whatever the head is, once a day. */
  onHead(publish: PublishHead): void;
  /** Registers the jobs; to be awaited in `bootstrap`. */
  start(): Promise<void>;
}

const SEAL_JOB = 'platform.audit-seal';
const HEAD_JOB = 'platform.audit-head';
const ERASE_JOB = 'platform.audit-erase';
const EVERY_MINUTE = '* * * * *';
/** Each head that is published makes a version of the site, and only some tens of those are kept. */
const EVERY_DAY = '41 3 * * *';
const EVERY_NIGHT = '23 3 * * *';

/** What staff did and what happened to the platform's security, for good. */
export function auditService({ strapi }: { strapi: Core.Strapi }): AuditService {
  const database = () => strapi.db.connection;
  let publish: PublishHead = () => Promise.resolve();
  const service: AuditService = {
    names: actionNames(strapi),
    record: ({ trx, ...entry }) => insertEntry(trx ?? database(), entry),
    historyOf: (subject) => historyOf(strapi, service.names, subject),
    seal: () => sealRows(database()),
    head: () => chainHead(database()),
    onHead(callback) {
      publish = callback;
    },
    async start() {
      const work = async (name: string, cron: string, run: () => Promise<unknown>) => {
        await jobs(strapi).work(name, { policy: 'stately' }, async () => {
          await run();
        });
        await jobs(strapi).schedule(name, cron);
      };
      await work(SEAL_JOB, EVERY_MINUTE, () => service.seal());
      await work(ERASE_JOB, EVERY_NIGHT, () => eraseOldDetails(database()));
      await work(HEAD_JOB, EVERY_DAY, async () => {
        const head = await service.head();
        if (head !== null) await publish(head);
      });
    },
  };
  return service;
}
