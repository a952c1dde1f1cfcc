import { rowsOf } from '@dialozi/platform/server';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { shownUploads } from '../../domain/shown-uploads';
import { NAMES_OF_FILE } from '../names-of-file';
import type { Transaction } from '../transaction';
import { attachedFiles, type AttachedFile, storedFile } from './attached-files';
import type { Fields } from './components';

/**
 * All files that readers have as soon as a document with these fields is public: those in its fields
 * and those that its texts show or lead to.
 */
export async function publicFiles(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  fields: Fields,
): Promise<AttachedFile[]> {
  const attached = attachedFiles(strapi, uid, fields);
  const known = new Set(attached.map(({ id }) => id));
  const linked = await linkedFiles(strapi, uid, fields);
  return [...attached, ...linked.filter(({ id }) => !known.has(id))];
}

const row = storedFile.extend({ names: z.array(z.string()) });

/** The files whose addresses stand in a field, or in a component of that field. */
async function linkedFiles(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  fields: Fields,
): Promise<AttachedFile[]> {
  const uploads = Object.entries(strapi.contentType(uid).attributes).flatMap(([field, { type }]) =>
    type === 'media' ? [] : shownUploads(fields[field]).map((name) => [name, field] as const),
  );
  if (uploads.length === 0) return [];
  // The first field is the one that is named.
  const fieldOf = new Map(uploads.reverse());
  const rows = await strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    rowsOf(
      trx,
      row,
      // The other words of a picture are taken into the text with it, and read there.
      `SELECT f.id, f.name, f.url, names FROM files f, LATERAL (SELECT ${NAMES_OF_FILE}) AS n (names)
       WHERE names && ?::text[] ORDER BY f.id`,
      [[...fieldOf.keys()]],
    ),
  );
  return rows.map(({ names, ...file }) => {
    const field = names.map((name) => fieldOf.get(name)).find((one) => one !== undefined) ?? '';
    return { ...file, field };
  });
}
