import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { extendService } from '../extend-service';
import { cleaned, cleanPicture, hasSizes, sentPicture, sizesOf } from './prepare';

const typed = z.looseObject({ mime: z.string() });

/**
 * Strapi stores a picture as it came, with the place it was taken at, and its sizes in the format it
 * came in. These take the place of its own.
 */
export function installPictures(strapi: Core.Strapi): void {
  extendService<object>(strapi, 'plugin::upload.image-manipulation', (service) => ({
    ...service,
    // Strapi asks sharp, which calls AVIF by the name of its container, that Strapi does not know.
    isImage: (file: unknown) => typed.parse(file).mime.startsWith('image/'),
    isOptimizableImage: (file: unknown) => hasSizes(typed.parse(file)),
    isResizableImage: (file: unknown) => hasSizes(typed.parse(file)),
    optimize: (file: unknown) => cleaned(sentPicture.parse(file)),
    generateResponsiveFormats: (file: unknown) => sizesOf(cleanPicture.parse(file)),
  }));
}
