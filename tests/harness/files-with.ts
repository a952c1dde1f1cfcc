import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The files of a folder in which a word stands, whether served, kept or left behind, also in those
 * that are compressed: the copies that the site serves, and the indexes of search.
 */
export async function filesWith(folder: string, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesIn(folder)) if (await holds(file, word)) found.push(file);
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const one of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, one.name);
    if (one.isFile()) files.push(path);
    else if (one.isDirectory()) files.push(...(await orNothing(filesIn(path))));
  }
  return files;
}

/** The site goes on while it is searched: a folder that has been removed since holds nothing. */
const orNothing = (files: Promise<string[]>): Promise<string[]> =>
  files.catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });

async function holds(file: string, word: string): Promise<boolean> {
  try {
    const bytes = await readFile(file);
    return (isGzip(bytes) ? gunzipSync(bytes) : bytes).includes(word);
  } catch (error) {
    // The site goes on while it is searched: what has been removed since holds nothing.
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The Error of Node is another one than that of a test in Jest. */
const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
