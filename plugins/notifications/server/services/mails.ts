import type { Core } from '@strapi/strapi';
import type { Mail } from '../../contract';

/** As much of a knex transaction as is needed. */
export interface Transaction {
  raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

export interface MailCounts {
  waiting: number;
  sent: number;
  failed: number;
}

export interface MailsService {
  /** Puts a mail into the queue, in the transaction of what it tells of. */
  send(trx: Transaction, mail: Mail): Promise<void>;
  countAbout(about: string): Promise<MailCounts>;
  /** Erases the address and the words of every mail about something; what waits is not sent any more. */
  forget(trx: Transaction, about: string): Promise<void>;
}

export function mails(_given: { strapi: Core.Strapi }): MailsService {
  return {
    send: () => Promise.resolve(),
    countAbout: () => Promise.resolve({ waiting: 0, sent: 0, failed: 0 }),
    forget: () => Promise.resolve(),
  };
}
