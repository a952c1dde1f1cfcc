import { AsyncLocalStorage } from 'node:async_hooks';
import { jobs, staffLanguage } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { message } from '../messages';
import { noteStored } from './left-over';

const FILE = 'plugin::upload.file';
const LEFTOVERS = 'media.leftovers';
/** With pauses that double, from a second to more than half a day. */
const MOST_TRIES = 16;

const stored = z.object({ hash: z.string(), ext: z.string() });
type Stored = z.infer<typeof stored>;
type Store = (file: Stored, ...rest: unknown[]) => Promise<void>;

/** The part of Strapi's provider of uploads that stores and removes one file. */
export interface Provider {
  uploadStream: Store;
  replaceStream: Store;
  delete: (file: Stored) => Promise<void>;
}

/** The file is as good as before; the storage is not. */
export class StorageError extends errors.ApplicationError {}

/** What one upload has begun to store so far, every size of a picture by itself. */
interface Attempt {
  begun: Stored[];
  running: Promise<unknown>[];
}
const attempts = new AsyncLocalStorage<Attempt>();

/**
 * Notes what is stored, so that a failed upload can be undone, and tells staff when it cannot be. The
 * provider stands since `register`.
 */
export async function watchStorage(strapi: Core.Strapi, provider: Provider): Promise<void> {
  for (const name of ['uploadStream', 'replaceStream'] as const) {
    const store = provider[name];
    provider[name] = async (file, ...rest) => {
      const attempt = attempts.getStore();
      const noted = async (): Promise<void> => {
        if (attempt !== undefined) await noteStored(strapi.db.connection, stored.parse(file));
        await store(file, ...rest);
      };
      const storing = noted().catch((error: unknown) => {
        strapi.log.error('A file could not be stored', error);
        throw new StorageError(message(staffLanguage(strapi), 'storage.failed'));
      });
      attempt?.begun.push(file);
      attempt?.running.push(storing);
      await storing;
    };
  }
  await jobs(strapi).work(LEFTOVERS, { retryLimit: MOST_TRIES }, async ({ data }) => {
    await provider.delete(stored.parse(data));
  });
}

/**
 * Does an upload of one file or several. Where it fails half-way, the files that are stored already
 * and their rows are taken away again, and the failure is thrown. What cannot be taken away now, since
 * the storage does not answer, is when it does.
 */
export async function storedOrNothing<T>(
  strapi: Core.Strapi,
  provider: Provider,
  upload: () => Promise<T>,
): Promise<T> {
  const attempt: Attempt = { begun: [], running: [] };
  try {
    return await attempts.run(attempt, upload);
  } catch (error) {
    // Strapi stores the sizes of a picture side by side and does not wait for the rest.
    await Promise.allSettled(attempt.running);
    const files = attempt.begun.map((file) => stored.parse(file));
    await strapi.db.query(FILE).deleteMany({ where: { hash: { $in: files.map(hashOf) } } });
    const removals = await Promise.allSettled(files.map((file) => provider.delete(file)));
    const left = files.filter((_file, index) => removals[index]?.status === 'rejected');
    for (const file of left) await jobs(strapi).send(LEFTOVERS, file);
    throw error;
  }
}

const hashOf = ({ hash }: Stored): string => hash;
