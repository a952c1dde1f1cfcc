import { createHash, randomBytes } from 'node:crypto';
import { Problem } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { homePath } from '../../contract/paths';
import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';
import { PROJECTED_TYPES, ProjectionError } from '../projection';
import type { Draft } from '../renderer/protocol';
import type { Database } from '../sql';
import { lookAround } from './around';
import type { Subject } from './entry-status';

const LIFETIME_MINUTES = 60;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Gives a draft an address of its own, which nobody can guess and which ends after an hour.
 * @throws Problem `not-found` where there is no draft, `invalid-input` with the reason where it cannot be shown.
 */
export async function openPreview(
  strapi: Core.Strapi,
  database: Database,
  subject: Subject,
): Promise<{ path: string; expiresAt: string }> {
  const { type, documentId, locale } = subject;
  await requireShowable(strapi, subject);
  const token = randomBytes(32).toString('base64url');
  const [row] = await database.rows<{ expires_at: Date }>(
    `WITH expired AS (DELETE FROM publisher_previews WHERE expires_at < clock_timestamp())
     INSERT INTO publisher_previews (token_hash, type, document_id, locale, expires_at)
     VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(mins => $5)) RETURNING expires_at`,
    [hashOf(token), type, documentId, locale, LIFETIME_MINUTES],
  );
  if (row === undefined) throw new Error('The database made no preview.');
  return { path: `/preview/${token}`, expiresAt: row.expires_at.toISOString() };
}

async function requireShowable(strapi: Core.Strapi, subject: Subject): Promise<void> {
  try {
    if ((await draftOf(strapi, subject)) === null) throw new Problem('not-found');
  } catch (error) {
    if (!(error instanceof ProjectionError)) throw error;
    throw new Problem('invalid-input', { detail: error.messages });
  }
}

/** The draft behind a preview's address as it is now; null where the address is unknown or has expired. */
export async function previewedDraft(
  strapi: Core.Strapi,
  database: Database,
  token: string,
): Promise<Draft | null> {
  const [row] = await database.rows<{ type: EntryType; document_id: string; locale: Locale }>(
    `SELECT type, document_id, locale FROM publisher_previews
     WHERE token_hash = $1 AND expires_at > clock_timestamp()`,
    [hashOf(token)],
  );
  if (row === undefined) return null;
  return draftOf(strapi, { type: row.type, documentId: row.document_id, locale: row.locale });
}

async function draftOf(
  strapi: Core.Strapi,
  { type, documentId, locale }: Subject,
): Promise<Draft | null> {
  const { uid, populate, project } = PROJECTED_TYPES[type];
  const document: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: null },
    populate,
  });
  if (document === null) return null;
  const around = await lookAround(strapi, type, [{ documentId, ...Object(document) }]);
  const { entry } = project(document, { now: new Date(), preview: true, ...around });
  if (entry === null) return null;
  // The settings have no page of their own: the home page shows them.
  const path = entry.path ?? homePath(locale);
  return { type, locale, documentId, slug: entry.slug, path, entry };
}
