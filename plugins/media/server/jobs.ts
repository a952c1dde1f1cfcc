import { jobs } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { texts } from './api';

const READ = 'media.read-files';
const EVERY_MINUTE = '* * * * *';
const FILE = 'plugin::upload.file';

/**
 * Reads files beside all else, one after the other: as soon as one was uploaded or replaced, and
 * each minute what no event told of (a restored database, a process that was killed).
 */
export async function startReading(strapi: Core.Strapi): Promise<void> {
  await jobs(strapi).work(READ, { policy: 'stately' }, async () => {
    await texts(strapi).readNew();
  });
  await jobs(strapi).schedule(READ, EVERY_MINUTE);
  const wake = async (): Promise<void> => {
    await jobs(strapi).send(READ, {});
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterCreate: wake,
    afterUpdate: wake,
    afterDelete: wake,
  });
}
