import { readFile, writeFile } from 'node:fs/promises';
import { checkDrawing as checked } from '../../domain/svg';
import { checkPicture } from './check-picture';
import type { Refusal } from './refusal';

/** Checks an SVG and writes it anew without what drawing programs note for themselves. */
export async function checkDrawing(path: string): Promise<Refusal | null> {
  const drawing = checked(await readFile(path, 'utf8'));
  if ('active' in drawing) return { reason: 'activeDrawing', values: { part: drawing.active } };
  if ('broken' in drawing) return { reason: 'pictureDamaged' };
  await writeFile(path, drawing.svg);
  return await checkPicture(path);
}
