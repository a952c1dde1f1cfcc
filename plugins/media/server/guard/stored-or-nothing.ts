import { AsyncLocalStorage } from 'node:async_hooks';
import { staffLanguage } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { message } from '../messages';

const FILE = 'plugin::upload.file';

interface Stored {
  hash: string;
}
type Store = (file: Stored, ...rest: unknown[]) => Promise<void>;

/** The part of Strapi's provider of uploads that stores and removes one file. */
export interface Provider {
  uploadStream: Store;
  delete: Store;
}

/** What one upload has stored so far, every size of a picture by itself. */
interface Attempt {
  stored: Stored[];
  running: Promise<unknown>[];
}
const attempts = new AsyncLocalStorage<Attempt>();

/**
 * Notes what is stored, so that a failed upload can be undone, and tells staff when it cannot be. The
 * provider stands since `register`.
 */
export function watchStorage(strapi: Core.Strapi, provider: Provider): void {
  const { uploadStream } = provider;
  provider.uploadStream = async (file, ...rest) => {
    const attempt = attempts.getStore();
    const storing = uploadStream(file, ...rest).then(
      () => {
        attempt?.stored.push(file);
      },
      (error: unknown) => {
        strapi.log.error('A file could not be stored', error);
        throw new errors.ApplicationError(message(staffLanguage(strapi), 'storage.failed'));
      },
    );
    attempt?.running.push(storing);
    await storing;
  };
}

/**
 * Does an upload of one file or several. Where it fails half-way, the files that are stored already
 * and their rows are taken away again, and the failure is thrown.
 */
export async function storedOrNothing<T>(
  strapi: Core.Strapi,
  provider: Provider,
  upload: () => Promise<T>,
): Promise<T> {
  const attempt: Attempt = { stored: [], running: [] };
  try {
    return await attempts.run(attempt, upload);
  } catch (error) {
    // Strapi stores the sizes of a picture side by side and does not wait for the rest.
    await Promise.allSettled(attempt.running);
    const hash = attempt.stored.map((file) => file.hash);
    await strapi.db.query(FILE).deleteMany({ where: { hash: { $in: hash } } });
    const removals = await Promise.allSettled(attempt.stored.map((file) => provider.delete(file)));
    for (const [index, removal] of removals.entries()) {
      if (removal.status === 'rejected') {
        strapi.log.warn(`A file of a failed upload could not be removed: ${hash[index] ?? ''}`);
      }
    }
    throw error;
  }
}
