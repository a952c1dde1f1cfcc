import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a published site in which a word stands, whether served, kept or left behind. */
export async function filesWith(siteDir: string, word: string): Promise<string[]> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const found: string[] = [];
  for (const file of files) if ((await readFile(file)).includes(word)) found.push(file);
  return found;
}
