import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import { z } from 'zod';

const sentFile = z.object({ filepath: z.string() });
const sentFiles = z
  .record(z.string(), z.union([sentFile.transform((file) => [file]), z.array(sentFile)]))
  .catch({});

/**
 * Removes the files of a request that fails: `strapi::body`, behind which it stands, removes those of
 * one that succeeds, and leaves the others in the temporary folder.
 */
export function sentFilesOfFailures() {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const files = Object.values(sentFiles.parse('files' in ctx.request ? ctx.request.files : {}));
      await Promise.all(files.flat().map(({ filepath }) => rm(filepath, { force: true })));
      throw error;
    }
  };
}
