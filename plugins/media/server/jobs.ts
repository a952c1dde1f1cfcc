import { jobs } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { texts } from './api';
import { openRecognition, type Recognition } from './services/recognition';

const READ = 'media.read-files';
const RECOGNISE = 'media.recognise-scans';
const RECOGNISE_WITHIN_SECONDS = 6 * 3600;
const EVERY_MINUTE = '* * * * *';
const FILE = 'plugin::upload.file';

/**
 * Reads files beside all else, one after the other: as soon as one was uploaded or replaced, and
 * each minute what no event told of (a restored database, a process that was killed). Scans wait in a queue of
 * their own, because each takes minutes.
 */
export async function startReading(strapi: Core.Strapi): Promise<Recognition> {
  const recognition = await openRecognition(strapi, texts(strapi).tell);
  await jobs(strapi).work(READ, { policy: 'stately' }, async () => {
    await texts(strapi).readNew();
    if (recognition.isAvailable) await jobs(strapi).send(RECOGNISE, {});
  });
  await jobs(strapi).work(
    RECOGNISE,
    { policy: 'stately', expireInSeconds: RECOGNISE_WITHIN_SECONDS },
    () => recognition.recogniseNew(),
  );
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
  return recognition;
}
