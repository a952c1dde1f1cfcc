import { z } from 'zod';
import type { EntryType } from '../../contract/entries/schemas';
import { DEFAULT_LOCALE } from '../../contract/locales';
import { isReservedSlug, SECTIONS } from '../../contract/paths';
import { firstFree, slugOf } from '../../domain/slug';
import type { Change } from './change';
import { refusal } from './refusal';
import type { Transaction } from '../transaction';

/**
 * Gives what is to be saved its address: the one the editor typed, in the letters of addresses, or
 * one made from the title. An address that stands is kept when the title changes later, because
 * people have it. Throws a `ValidationError` for one that cannot be.
 */
export async function settleSlug(change: Change): Promise<void> {
  const { type, data, drafts, locales, documentId } = change;
  if (!Object.hasOwn(SECTIONS, type)) return;
  const standing = drafts[0]?.['slug'];
  const wanted = 'slug' in data ? data['slug'] : standing;
  if (typeof wanted === 'string' && wanted !== '' && wanted === standing) return;
  const base = isFilled(wanted) ? typedSlug(change, wanted) : titleSlug(change);
  if (base === null) return;
  data['slug'] = await freeSlug(change, base, locales[0] ?? DEFAULT_LOCALE, documentId);
}

const copySchema = z.object({
  documentId: z.string(),
  entries: z.array(z.object({ id: z.int(), locale: z.string(), slug: z.string().nullish() })),
});
type Copy = z.infer<typeof copySchema>;

const isCopy = (value: unknown): value is Copy => copySchema.safeParse(value).success;

/** A copy of a document takes addresses of its own. */
export async function settleCloneSlugs(change: Change, copy: unknown): Promise<void> {
  if (!isCopy(copy)) return;
  for (const entry of copy.entries) {
    if (!isFilled(entry.slug)) continue;
    const slug = await freeSlug(change, entry.slug, entry.locale, copy.documentId);
    await change.strapi.db.query(change.uid).update({ where: { id: entry.id }, data: { slug } });
    // The admin shows what Strapi answers, and saves it again.
    entry.slug = slug;
  }
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function typedSlug({ strapi, type }: Change, typed: string): string {
  const slug = slugOf(typed);
  if (slug === '') throw refusal(strapi, [{ field: 'slug', rule: 'slugImpossible' }]);
  if (isReserved(type, slug)) {
    throw refusal(strapi, [{ field: 'slug', rule: 'slugReserved', values: { slug } }]);
  }
  return slug;
}

/** Null while there is no title; a title without a letter or digit is called after its type. */
function titleSlug({ type, data, drafts }: Change): string | null {
  const title = data['title'] ?? drafts[0]?.['title'];
  if (!isFilled(title)) return null;
  const slug = slugOf(title);
  return slug === '' ? type : slug;
}

const found = z.object({ rows: z.array(z.object({ slug: z.string() })) });

async function freeSlug(
  { strapi, type, table }: Change,
  base: string,
  locale: string,
  documentId: string | null,
): Promise<string> {
  return await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    // Others who look for a free address of this kind wait until this one is committed.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`slug/${type}/${locale}`]);
    const { rows } = found.parse(
      await trx.raw(
        `SELECT DISTINCT slug FROM ??
          WHERE locale = ? AND document_id <> ? AND (slug = ? OR slug LIKE ?)`,
        [table, locale, documentId ?? '', base, `${base}-%`],
      ),
    );
    const taken = new Set(rows.map(({ slug }) => slug));
    return firstFree(base, (slug) => taken.has(slug) || isReserved(type, slug));
  });
}

function isReserved(type: EntryType, slug: string): boolean {
  return type !== 'site-settings' && isReservedSlug(type, slug);
}
