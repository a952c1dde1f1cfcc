import { defaultSettings } from '../../contract/default-settings';
import type { Entry } from '../../contract/content';
import { type Locale, LOCALES } from '../../contract/locales';
import { type AddressedType, homePath } from '../../contract/paths';
import { PICTURE_EDITION, type PictureWords } from '../../contract/pictures';
import type { Sql } from '../sql';

/** A picture to be drawn. */
export interface WantedPicture {
  page: string;
  recipe: string;
  words: PictureWords;
}

interface Row {
  page: string;
  recipe: string;
  type: AddressedType | null;
  locale: Locale;
  title: string | null;
  settings: Entry<'site-settings'> | null;
}

/** Every page that has a picture of its own, with what the picture shows: entries and both homes. */
const PAGES = `
  SELECT p.page, p.type, p.locale, p.title, s.entry AS settings,
    md5(concat_ws(E'\\n', ${PICTURE_EDITION}, p.type, p.title, s.title,
      s.entry ->> 'municipality', s.entry ->> 'colour')) AS recipe
  FROM (
    SELECT path AS page, type, locale, title FROM published_entries WHERE path IS NOT NULL
    UNION ALL
    SELECT page, NULL, locale, NULL FROM unnest($1::text[], $2::text[]) AS home (page, locale)
  ) AS p
  LEFT JOIN published_entries s ON s.type = 'site-settings' AND s.locale = p.locale`;

const HOMES = [LOCALES.map((locale) => homePath(locale)), LOCALES] as const;

/** The next pictures that are not there or show something else than their page says now. */
export async function missingPictures(sql: Sql, limit: number): Promise<WantedPicture[]> {
  const rows = await sql.rows<Row>(
    `SELECT w.* FROM (${PAGES}) AS w
     WHERE NOT EXISTS (
       SELECT FROM publisher_pictures d WHERE d.page = w.page AND d.recipe = w.recipe)
     LIMIT $3`,
    [...HOMES, limit],
  );
  return rows.map(({ page, recipe, type, locale, title, settings }) => {
    const known = settings ?? defaultSettings(locale);
    return { page, recipe, words: { type, title: title ?? known.tagline, settings: known } };
  });
}

/** Pages that are gone and still have a picture. */
export async function orphans(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ page: string }>(
    `SELECT d.page FROM publisher_pictures d
     WHERE d.page <> ALL ($1)
       AND NOT EXISTS (SELECT FROM published_entries e WHERE e.path = d.page)`,
    [HOMES[0]],
  );
  return rows.map((row) => row.page);
}
