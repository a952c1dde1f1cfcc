import { jobs } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Transaction } from '@dialozi/platform/server';
import { deliver, deliverAll } from './deliver';
import { forgetFailed } from './forget-failed';
import { mailServer } from './mail-server';

const DELIVER = 'notifications.deliver';
const SWEEP = 'notifications.sweep';
const EVERY_MINUTE = '* * * * *';

const data = z.object({ id: z.uuid() });

/** The platform's jobs know a transaction of knex by its type, of which ours is the part we use. */
type JobTransaction = NonNullable<Parameters<ReturnType<typeof jobs>['send']>[2]>['trx'] & object;

/**
 * A job for each mail delivers it at once. The rows are the queue all the same: each minute another
 * looks for those that are due and have no job any more, after a failure, a crash or a restore.
 */
export async function startDelivery(strapi: Core.Strapi): Promise<void> {
  const server = mailServer();
  await jobs(strapi).work(DELIVER, {}, async (job) => {
    if (server !== null) await deliver(strapi, server, data.parse(job.data).id);
  });
  await jobs(strapi).work(SWEEP, { policy: 'stately' }, async () => {
    await forgetFailed(strapi);
    if (server !== null) await deliverAll(strapi, server);
  });
  await jobs(strapi).schedule(SWEEP, EVERY_MINUTE);
}

/** Has a mail delivered as soon as the transaction has committed. */
export async function wakeDelivery(
  strapi: Core.Strapi,
  trx: Transaction,
  id: string,
): Promise<void> {
  await jobs(strapi).send(DELIVER, { id }, { trx: trx as JobTransaction });
}
