import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

/** A file of the media library in a field of a document. */
export interface AttachedFile {
  field: string;
  id: number;
  name: string;
}

/** The fields of a content type that hold files. */
export function mediaFields(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  return Object.entries(strapi.contentType(uid).attributes)
    .filter(([, { type }]) => type === 'media')
    .map(([field]) => field);
}

const populated = z.object({ id: z.int(), name: z.string() });

/** The files in the fields of a document that was read with them. */
export function attachedFiles(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  fields: Readonly<Record<string, unknown>>,
): AttachedFile[] {
  return mediaFields(strapi, uid).flatMap((field) =>
    [fields[field]].flat().flatMap((value) => {
      const file = populated.safeParse(value);
      return file.success ? [{ field, ...file.data }] : [];
    }),
  );
}
