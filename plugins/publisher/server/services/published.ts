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

/** What an entry goes by. */
export type EntryName = Pick<PublishedVersion, 'type' | 'locale' | 'documentId'>;

const NAMED = 'unnest($1::text[], $2::text[], $3::text[]) AS n (type, locale, document_id)';
const columnsOf = (names: readonly EntryName[]): string[][] => [
  names.map((one) => one.type),
  names.map((one) => one.locale),
  names.map((one) => one.documentId),
];

/** Those of the named entries that are not published, or no longer. */
export function unpublishedAmong(
  strapi: Core.Strapi,
  names: readonly EntryName[],
): Promise<EntryName[]> {
  return siteOf(strapi).database.rows<EntryName>(
    `SELECT type, locale, document_id AS "documentId" FROM ${NAMED}
     EXCEPT SELECT type, locale, document_id FROM published_entries`,
    columnsOf(names),
  );
}

/** A published entry with its name. */
export interface PublishedEntry extends Omit<PublishedVersion, 'fileIds'> {
  entry: Entry;
}

/** Those of the named entries that are still published. */
export function publishedEntries(
  strapi: Core.Strapi,
  names: readonly EntryName[],
): Promise<PublishedEntry[]> {
  return siteOf(strapi).database.rows<PublishedEntry>(
    `SELECT type, locale, document_id AS "documentId", entry_hash AS hash,
       projected_at AS "projectedAt", entry
     FROM published_entries JOIN ${NAMED} USING (type, locale, document_id)
     WHERE path IS NOT NULL`,
    columnsOf(names),
  );
}
