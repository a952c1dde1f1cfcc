import type { Core } from '@strapi/strapi';
import { staffLanguage } from '@dialozi/platform/server';
import { z } from 'zod';
import { type FileKind, kindOfMime } from '../../domain/file-kinds';
import { checkFile, label } from './check-file';
import { refusalError, type RefusedFile } from './refusal';

/** A file as Strapi hands it to its upload service. */
export const sentFile = z.looseObject({ filepath: z.string(), originalFilename: z.string() });
export type StrapiFile = z.infer<typeof sentFile>;

/**
 * Looks into files that are to be stored and notes on each what it is. One that may not be stored
 * refuses all that came with it.
 * @throws ValidationError which tells staff, in their language, what to do with each refused file.
 */
export async function guard(strapi: Core.Strapi, files: readonly StrapiFile[]): Promise<void> {
  const refused: RefusedFile[] = [];
  if (files.length === 0) refused.push({ name: '', reason: 'none' });
  for (const file of files) {
    const answer = await checkFile({ path: file.filepath, name: file.originalFilename });
    if ('reason' in answer) refused.push({ name: file.originalFilename, ...answer });
    // Strapi stores this type, whatever the sender declared.
    else Object.assign(file, { detectedMimeType: answer.mime });
  }
  if (refused.length > 0) throw refusalError(refused, staffLanguage(strapi));
}

/**
 * Looks into a file that replaces another: its address keeps its ending, so it must be of the same kind.
 * @throws ValidationError as `guard`.
 */
export async function guardReplacement(
  strapi: Core.Strapi,
  file: StrapiFile,
  formerMime: string,
): Promise<void> {
  await guard(strapi, [file]);
  const mime = String(file['detectedMimeType']);
  if (mime === formerMime) return;
  const values = { type: name(kindOfMime(mime)), former: name(kindOfMime(formerMime)) };
  const refused = { name: file.originalFilename, reason: 'otherKind', values } as const;
  throw refusalError([refused], staffLanguage(strapi));
}

const name = (kind: FileKind | null): string => (kind === null ? '?' : label(kind));
