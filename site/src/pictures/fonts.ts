import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

type Font = { name: string; data: Buffer; weight: 400 | 700; style: 'normal' };

/** Sofia Sans comes in a file for each script; a letter is taken from the first that has it. */
const SUBSETS = ['cyrillic', 'latin', 'cyrillic-ext', 'latin-ext'] as const;
const WEIGHTS = [400, 700] as const;

export const FAMILIES = SUBSETS.join(', ');

let loaded: Promise<Font[]> | null = null;

/** The fonts of pictures, read once. */
export function fonts(): Promise<Font[]> {
  loaded ??= Promise.all(SUBSETS.flatMap((name) => WEIGHTS.map((weight) => load(name, weight))));
  return loaded;
}

async function load(name: (typeof SUBSETS)[number], weight: Font['weight']): Promise<Font> {
  const file = `@fontsource/sofia-sans/files/sofia-sans-${name}-${weight}-normal.woff`;
  const data = await readFile(createRequire(import.meta.url).resolve(file));
  return { name, data, weight, style: 'normal' };
}
