import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { EntryType } from '../../contract/entries/schemas';
import { DEFAULT_LOCALE, LOCALES } from '../../contract/locales';
import { lockDocument } from '../locks';
import { PROJECTED_TYPES } from '../projection';
import type { Transaction } from '../transaction';
import { withFiles } from './attached-files';

export type Fields = Record<string, unknown>;

/** What someone is about to do to a document, within the transaction of doing it. */
export interface Change {
  strapi: Core.Strapi;
  type: EntryType;
  uid: UID.ContentType;
  table: string;
  /** Null for a document that is yet to be made. */
  documentId: string | null;
  /** The languages it concerns; saving concerns one. */
  locales: readonly string[];
  /** What is to be saved. The very object that Strapi will save: a rule adds to it. */
  data: Fields;
  /** The drafts that stand already, in those languages, with their components and files. */
  drafts: Fields[];
  isPublishing: boolean;
  now: Date;
}

const params = z.looseObject({
  documentId: z.string().optional(),
  locale: z.union([z.string(), z.array(z.string())]).nullish(),
  status: z.string().nullish(),
});

const rows = z.array(z.record(z.string(), z.unknown()));

/** Reads it when nobody else is changing the document, nor will before the transaction ends. */
export async function readChange(
  strapi: Core.Strapi,
  type: EntryType,
  given: unknown,
): Promise<Change> {
  const { documentId = null, locale, status } = params.parse(given);
  const uid = PROJECTED_TYPES[type].uid as UID.ContentType;
  const locales = localesOf(locale);
  const where = { documentId, locale: { $in: locales }, publishedAt: null };
  const populate = withFiles(strapi, uid);
  if (documentId !== null) {
    await strapi.db.transaction(({ trx }: { trx: Transaction }) => lockDocument(trx, documentId));
  }
  return {
    strapi,
    type,
    uid,
    table: strapi.contentType(uid).collectionName ?? type,
    documentId,
    locales,
    data: dataOf(given),
    drafts:
      documentId === null
        ? []
        : rows.parse(await strapi.db.query(uid).findMany({ where, populate })),
    isPublishing: status === 'published',
    now: new Date(),
  };
}

function localesOf(locale: string | string[] | null | undefined): readonly string[] {
  if (locale === '*') return LOCALES;
  return [locale ?? DEFAULT_LOCALE].flat();
}

function dataOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || !('data' in value)) return {};
  return isFields(value.data) ? value.data : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
