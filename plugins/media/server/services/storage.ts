import { rowsOf, type Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** A file of the media library, by what all its sizes have in their names. */
export interface LibraryFile {
  id: number;
  hash: string;
}

/** Whether something published shows a file. */
export type IsShown = (file: LibraryFile) => Promise<boolean>;

export interface StorageService {
  /** The port that the publisher fills, which alone knows what is published. */
  register(isShown: IsShown): void;
  /** Whether readers may have a file, by its name in the storage. */
  isPublic(name: string): Promise<boolean>;
  /** To be called when something else may be published than before. */
  forget(): void;
}

/** How long a yes is remembered: a page asks for ten pictures at once, and readers for the same page. */
const REMEMBERED_MS = 30_000;
const MOST_REMEMBERED = 10_000;

const row = z.object({ id: z.int(), hash: z.string() });

/** Who may read what is stored. */
export function storage({ strapi }: { strapi: Core.Strapi }): StorageService {
  const database: Transaction = strapi.db.connection;
  let yes = new Map<string, number>();
  let isShown: IsShown = () => Promise.resolve(false);
  return {
    register(answer) {
      isShown = answer;
    },
    async isPublic(name) {
      const now = Date.now();
      const known = yes;
      if ((known.get(name) ?? 0) > now) return true;
      // A size of a picture is called by its key, a line and the name of the picture itself.
      const hash = name.replace(/\.[^.]*$/, '');
      const [file] = await rowsOf(
        database,
        row,
        'SELECT id, hash FROM files WHERE hash = ? OR hash = ? LIMIT 1',
        [hash, hash.replace(/^[a-z]+\d*_/, '')],
      );
      if (file === undefined || !(await isShown(file))) return false;
      // What was asked before `forget` is noted where nobody looks after it.
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(name, now + REMEMBERED_MS);
      return true;
    },
    forget() {
      yes = new Map();
    },
  };
}
