import { stat } from 'node:fs/promises';
import {
  claimedKind,
  type FileKind,
  kindOfMime,
  refusedKind,
  SIZE_LIMITS,
} from '../../domain/file-kinds';
import { checkDrawing } from './check-drawing';
import { checkOffice } from './check-office';
import { checkPdf } from './check-pdf';
import { checkPicture } from './check-picture';
import { checkText } from './check-text';
import type { Refusal } from './refusal';

const MEGABYTE = 1024 * 1024;

/** A file that was sent: where it lies until it is stored, and what its sender calls it. */
export interface SentFile {
  path: string;
  name: string;
}

/**
 * What a file is by its content, or why it is refused. A drawing is written anew where it lies.
 * Nothing of the file's size is ever in memory but a text or a drawing in part.
 */
export async function checkFile({ path, name }: SentFile): Promise<FileKind | Refusal> {
  const { size } = await stat(path);
  if (size === 0) return { reason: 'empty' };
  const detected = await typeOf(path);
  const claimed = claimedKind(name);
  const kind = kindByContent(claimed, detected);
  if (kind === null) {
    const reason = refusedKind(name, detected);
    if (reason !== 'unknownKind' || claimed === null) return { reason };
    return { reason: 'notTheKind', values: { type: label(claimed) } };
  }
  if (kind !== claimed) {
    return claimed === null && refusedKind(name, undefined) !== 'unknownKind'
      ? { reason: refusedKind(name, undefined) }
      : { reason: 'disguised', values: { type: label(kind) } };
  }
  const limit = SIZE_LIMITS[kind.kind];
  if (size > limit) return { reason: 'tooLarge', values: { limit: limit / MEGABYTE } };
  return (await lookInto(kind, path)) ?? kind;
}

/** What people call a kind of file. */
export const label = ({ extensions: [extension] }: FileKind): string => extension.toUpperCase();

/** By its first bytes; undefined for texts, which have no mark. */
async function typeOf(path: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type');
  return (await fileTypeFromFile(path))?.mime;
}

function kindByContent(claimed: FileKind | null, detected: string | undefined): FileKind | null {
  const isText = claimed?.kind === 'text' || claimed?.kind === 'drawing';
  // A drawing is XML, with or without the line that says so; whether it is one is looked at later.
  if (isText && (detected === undefined || detected === 'application/xml')) return claimed;
  return kindOfMime(detected === 'video/x-m4v' ? 'video/mp4' : (detected ?? ''));
}

async function lookInto(kind: FileKind, path: string): Promise<Refusal | null> {
  switch (kind.kind) {
    case 'picture':
      return await checkPicture(path);
    case 'drawing':
      return await checkDrawing(path);
    case 'pdf':
      return await checkPdf(path);
    case 'office':
      return await checkOffice(path, label(kind));
    case 'text':
      return await checkText(path, kind.mime);
    case 'sound':
    case 'film':
      return null;
  }
}
