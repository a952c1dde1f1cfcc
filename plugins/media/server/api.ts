/** What the server code of other plugins uses. */
import type { Core } from '@strapi/strapi';
import type { StorageService } from './services/storage';
import type { TextsService } from './services/texts';

export { isScan } from '../domain/lacks-text';
export { READABLE } from './extraction/protocol';
export { signedLink } from './storage/signed-link';
export type { TextsService } from './services/texts';

/** The words of the files of the media library. */
export const texts = (strapi: Core.Strapi): TextsService =>
  strapi.plugin('media').service<TextsService>('texts');

/** Who may read the files of the media library. */
export const storage = (strapi: Core.Strapi): StorageService =>
  strapi.plugin('media').service<StorageService>('storage');
