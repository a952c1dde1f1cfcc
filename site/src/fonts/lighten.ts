import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { z } from 'zod';

const PACKAGE = '@fontsource-variable/sofia-sans';
/** The files that pages load: one for each of the scripts that Bulgarian and English are written in. */
export const SCRIPTS = ['cyrillic', 'latin'] as const;
export type Script = (typeof SCRIPTS)[number];
/** The weights that styles may ask for. 400 is the font's own drawing: less would need a second one. */
export const WEIGHTS = { min: 400, max: 800 } as const;
/** Bulgarian letterforms, accents, distances, figures of one width. The rest the styles never ask for. */
const FEATURES = ['locl', 'ccmp', 'mark', 'mkmk', 'kern', 'tnum'];

const require = createRequire(import.meta.url);
const unicodeRanges = z.record(z.string(), z.string());

/** Sofia Sans of one script (WOFF2) with what our pages use of it: two thirds of the published file. */
export async function lightFont(script: Script): Promise<Buffer> {
  const file = require.resolve(`${PACKAGE}/files/sofia-sans-${script}-wght-normal.woff2`);
  return await subsetFont(await readFile(file), await charactersOf(script), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  });
}

/** All characters of a script's file; its package lists them as CSS does (`U+0400-045F, U+2116`). */
async function charactersOf(script: Script): Promise<string> {
  const json = await readFile(require.resolve(`${PACKAGE}/unicode.json`), 'utf8');
  const ranges = unicodeRanges.parse(JSON.parse(json))[script] ?? '';
  const points = ranges.split(',').flatMap((range) => {
    const [first = Number.NaN, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((point) => Number.parseInt(point, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return String.fromCodePoint(...points);
}
