import { createReadStream, type ReadStream } from 'node:fs';
import path from 'node:path';
import type { Sharp } from 'sharp';
import type { PictureFile } from './prepare';

/** One size of a picture, as Strapi's upload stores it. */
export interface PreparedFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  path: null;
  filepath: string;
  width: number;
  height: number;
  /** In kilobytes of 1000 bytes, with two decimals, as Strapi keeps it. */
  size: number;
  sizeInBytes: number;
  getStream: () => ReadStream;
}

/** Writes a size into the folder of the upload, which Strapi removes at its end. */
export async function prepared(
  { tmpWorkingDirectory, name, hash, ext, mime }: PictureFile,
  key: string,
  pipeline: Sharp,
): Promise<PreparedFile> {
  const filepath = path.join(tmpWorkingDirectory, `${key}_${hash}`);
  const { width, height, pageHeight, size } = await pipeline.toFile(filepath);
  return {
    name: `${key}_${name}`,
    hash: `${key}_${hash}`,
    ext,
    mime,
    path: null,
    filepath,
    width,
    height: pageHeight ?? height,
    size: Math.round(size / 10) / 100,
    sizeInBytes: size,
    getStream: () => createReadStream(filepath),
  };
}
