import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { FileLabels } from '../../domain/file-labels';
import type { Populate } from '../projection';
import { type Attributes, attributesOf, componentsIn, type Fields } from './components';

/** A file of the media library in a field of a document, or in a component of that field. */
export interface AttachedFile extends FileLabels {
  field: string;
  id: number;
}

/** What reads a document with its components and all files. */
export function withFiles(strapi: Core.Strapi, uid: UID.ContentType): Populate {
  return populateOf(strapi, strapi.contentType(uid).attributes);
}

function populateOf(strapi: Core.Strapi, attributes: Attributes): Populate {
  const fields = Object.entries(attributes).flatMap(
    ([field, attribute]): [string, Populate['']][] => {
      if (attribute.type === 'media') return [[field, true]];
      if (attribute.type !== 'component') return [];
      return [[field, { populate: populateOf(strapi, attributesOf(strapi, attribute)) }]];
    },
  );
  return Object.fromEntries(fields);
}

const label = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

/** A row of the media library. */
export const storedFile = z.object({
  id: z.int(),
  name: z.string(),
  url: z.string(),
  alternativeText: label,
  caption: label,
});

/** The files in the fields of a document that was read with them. */
export function attachedFiles(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  fields: Fields,
): AttachedFile[] {
  return filesIn(strapi, strapi.contentType(uid).attributes, fields);
}

function filesIn(strapi: Core.Strapi, attributes: Attributes, fields: Fields): AttachedFile[] {
  return Object.entries(attributes).flatMap(([field, attribute]) => {
    const values = componentsIn(fields[field]);
    if (attribute.type === 'component') {
      const inner = attributesOf(strapi, attribute);
      return values
        .flatMap((item) => filesIn(strapi, inner, item))
        .map((file) => ({ ...file, field }));
    }
    if (attribute.type !== 'media') return [];
    return values.flatMap((value) => {
      const file = storedFile.safeParse(value);
      return file.success ? [{ field, ...file.data }] : [];
    });
  });
}
