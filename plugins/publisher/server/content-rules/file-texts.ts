import { texts } from '@dialozi/media/server';
import type { Core } from '@strapi/strapi';
import type { AttachedFile } from './attached-files';

/** The words of one page of a file. */
export interface PageText {
  file: AttachedFile;
  /** Null where the file has one page, or none. */
  page: number | null;
  text: string;
}

export interface FileTexts {
  pages: PageText[];
  /** Files that are being read still. */
  unread: AttachedFile[];
}

/** The words of files, each waited for up to `patience` ms. */
export async function fileTexts(
  strapi: Core.Strapi,
  files: readonly AttachedFile[],
  patience: number,
): Promise<FileTexts> {
  const readings = await Promise.all(
    files.map(async (file) => ({
      file,
      reading: await texts(strapi).readingOf(file.id, patience),
    })),
  );
  return {
    pages: readings.flatMap(({ file, reading }) =>
      reading?.state === 'read' ? pagesOf(file, reading.text.pages) : [],
    ),
    unread: readings.flatMap(({ file, reading }) => (reading?.state === 'waiting' ? [file] : [])),
  };
}

const pagesOf = (file: AttachedFile, pages: readonly string[]): PageText[] =>
  pages.map((text, index) => ({ file, page: pages.length === 1 ? null : index + 1, text }));
