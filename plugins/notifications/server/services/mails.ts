import { randomUUID } from 'node:crypto';
import { getSettings } from '@dialozi/config';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Mail } from '../../contract';
import { wakeDelivery } from '../delivery/jobs';
import { mailSchema } from '../mail-schema';
import type { Transaction } from '@dialozi/platform/server';

export interface MailCounts {
  waiting: number;
  sent: number;
  failed: number;
}

export interface MailsService {
  /**
   * Puts a mail into the queue, in the transaction of what it tells of. Line breaks in its subject
   * become spaces.
   * @throws {ZodError} for what is no single address, no letter or no web address.
   */
  send(trx: Transaction, mail: Mail): Promise<void>;
  countAbout(about: string): Promise<MailCounts>;
}

const counted = z.object({ waiting: z.int(), sent: z.int(), failed: z.int() });

export function mails({ strapi }: { strapi: Core.Strapi }): MailsService {
  return {
    async send(trx, mail) {
      const { to, language, letter, about } = mailSchema.parse(mail);
      const id = randomUUID();
      const messageId = `<${id}@${new URL(getSettings().publicUrl).hostname}>`;
      await trx.raw(
        `INSERT INTO notifications_mails (id, about, language, recipient, letter, message_id)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [id, about, language, to, JSON.stringify(letter), messageId],
      );
      await wakeDelivery(strapi, trx, id);
    },
    async countAbout(about) {
      const { rows } = await (strapi.db.connection as Transaction).raw(
        `SELECT count(*) FILTER (WHERE state = 'waiting')::integer AS waiting,
           count(*) FILTER (WHERE state = 'sent')::integer AS sent,
           count(*) FILTER (WHERE state = 'failed')::integer AS failed
         FROM notifications_mails WHERE about = ?`,
        [about],
      );
      return counted.parse(rows[0]);
    },
  };
}
