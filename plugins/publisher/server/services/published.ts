import type { Core } from '@strapi/strapi';
import type { Entry } from '../../contract/content';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import { siteOf } from './site-of';

/** A published entry by its name, and what tells whether it is still the same. */
export interface PublishedVersion {
  type: EntryType;
  locale: Locale;
  documentId: string;
  hash: string;
  projectedAt: Date;
  /** The files of the media library that it shows, by their ids. */
  fileIds: number[];
}

/** Every published entry that has a page of its own. */
export function publishedVersions(strapi: Core.Strapi): Promise<PublishedVersion[]> {
  return siteOf(strapi).database.rows<PublishedVersion>(
    `SELECT type, locale, document_id AS "documentId", entry_hash AS hash,
       e.projected_at AS "projectedAt", coalesce(file_ids, '{}')::integer[] AS "fileIds"
     FROM published_entries e
     LEFT JOIN publisher_projections USING (type, locale, document_id)
     WHERE path IS NOT NULL`,
  );
}

/** A published entry with its name. */
export interface PublishedEntry extends Omit<PublishedVersion, 'fileIds'> {
  entry: Entry;
}

/** Those of the named entries that are still published. */
export function publishedEntries(
  strapi: Core.Strapi,
  names: readonly Pick<PublishedVersion, 'type' | 'locale' | 'documentId'>[],
): Promise<PublishedEntry[]> {
  return siteOf(strapi).database.rows<PublishedEntry>(
    `SELECT type, locale, document_id AS "documentId", entry_hash AS hash,
       projected_at AS "projectedAt", entry
     FROM published_entries
     JOIN unnest($1::text[], $2::text[], $3::text[]) AS n (type, locale, document_id)
       USING (type, locale, document_id)
     WHERE path IS NOT NULL`,
    [
      names.map((one) => one.type),
      names.map((one) => one.locale),
      names.map((one) => one.documentId),
    ],
  );
}
