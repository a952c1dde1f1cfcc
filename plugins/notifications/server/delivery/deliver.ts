import type { Core } from '@strapi/strapi';
import { failureOf, type Failure } from '../../domain/failure';
import { nextTry } from '../../domain/retries';
import { letterSchema } from '../mail-schema';
import type { Transaction } from '@dialozi/platform/server';
import { compose } from './compose';
import { noteFailure, noteSent, takeDue, type DueMail } from './due-mail';
import type { MailServer } from './mail-server';

/** What came of looking for a mail to send; `unreachable`: the server, not the mail, is at fault. */
export type Outcome = 'nothing' | 'sent' | 'failed' | 'unreachable';

/**
 * Sends one mail that is due, the one named or any, in a transaction that holds its row: of several
 * processes one sends it. When a process dies after the server took a mail and before that is noted,
 * it goes out twice, with one Message-ID.
 */
export async function deliver(
  strapi: Core.Strapi,
  server: MailServer,
  id: string | null = null,
): Promise<Outcome> {
  return strapi.db.connection.transaction(async (trx: Transaction): Promise<Outcome> => {
    const mail = await takeDue(trx, id);
    if (mail === null) return 'nothing';
    const failure = await attempt(strapi, server, mail);
    if (failure === null) {
      await noteSent(trx, mail);
      return 'sent';
    }
    const { isFinal, isOfServer, reason } = failure;
    const nextTryAt = isFinal ? null : nextTry(mail.attempts + 1, new Date());
    await noteFailure(trx, mail, { reason, nextTryAt });
    // Without the server's words: they may name the person, and a log is not erased.
    strapi.log.warn(
      nextTryAt === null
        ? `Mail ${mail.id} could not be delivered`
        : `Mail ${mail.id} waits for its next attempt`,
    );
    return isOfServer ? 'unreachable' : 'failed';
  });
}

/** Everything that is due. Where the server cannot be reached, the others wait for the next time. */
export async function deliverAll(strapi: Core.Strapi, server: MailServer): Promise<void> {
  let outcome: Outcome;
  do outcome = await deliver(strapi, server);
  while (outcome === 'sent' || outcome === 'failed');
}

/** Null when the server has taken it. */
async function attempt(
  strapi: Core.Strapi,
  server: MailServer,
  mail: DueMail,
): Promise<Failure | null> {
  // A row that no longer says what a letter says, such as one of an older release, never will.
  const letter = letterSchema.safeParse(JSON.parse(mail.letter));
  if (!letter.success) return { isFinal: true, isOfServer: false, reason: letter.error.message };
  const message = await compose(strapi, mail, letter.data);
  try {
    await server.sendMail(message);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return failureOf(error);
  }
}
