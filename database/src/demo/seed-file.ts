import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Asset } from './content/assets';
import type { DemoStrapi } from './strapi';

const FOLDER = join(__dirname, '..', '..', 'demo');

const MIME: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Puts one file of the demo into the media library; returns its id there. */
export async function seedFile(strapi: DemoStrapi, asset: Asset): Promise<number | string> {
  const filepath = join(FOLDER, asset.path);
  const mimetype = MIME[extname(filepath)];
  if (mimetype === undefined) throw new Error(`The demo has no media type for ${asset.path}`);
  const { size } = await stat(filepath);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: asset.name, alternativeText: asset.alt, caption: '' } },
      files: { filepath, originalFilename: asset.name, mimetype, size },
    });
  if (file === undefined) throw new Error(`The media library did not take ${asset.path}`);
  return file.id;
}
