import type { z } from 'zod';
import type { Entry } from '../../contract/content';
import { CARD_SCHEMAS } from '../../contract/entries/cards';
import type { EntryType } from '../../contract/entries/schemas';
import { type AddressedType, entryPath, SECTIONS } from '../../contract/paths';
import type { DocumentHead } from './fields';
import { shownFiles } from './media';
import type { NotNow, Projection, ProjectionContext } from './projection';
import { ProjectionError } from './projection-error';

/** What `strapi.db.query(uid).findOne({ where, populate })` is to load with a document. */
export interface Populate {
  [field: string]: true | { select: string[] } | { populate: Populate };
}

/** A content type of the cms and how its documents become published entries. */
export interface ProjectedType {
  uid: `api::${string}.${string}`;
  populate: Populate;
  /**
   * Reads a row as `strapi.db.query(uid).findOne({ where, populate })` gives it, published or draft.
   * Throws a `ProjectionError` where the site could not show it.
   */
  project: (document: unknown, context: ProjectionContext) => Projection | NotNow;
}

interface Head {
  documentId: string;
  locale: string;
  slug: string | null;
  path: string | null;
  title: string;
  updatedAt: string;
}

/** Where an entry stands in lists, until when that holds, and whether it is public at all. */
interface Place {
  sortKey: string;
  facets: string[];
  changesAt?: Date | null;
  isPublic?: boolean;
}

interface Recipe<Row extends DocumentHead, E extends Entry> {
  type: EntryType;
  populate: Populate;
  row: z.ZodType<Row>;
  schema: z.ZodType<E>;
  /** The fields of the entry besides its head. */
  fields(row: Row, context: ProjectionContext): Omit<E, keyof Head>;
  place(entry: E, context: ProjectionContext): Place;
}

export function projectedType<Row extends DocumentHead, E extends Entry>(
  recipe: Recipe<Row, E>,
): ProjectedType {
  const { type, populate } = recipe;
  return {
    uid: `api::${type}.${type}`,
    populate,
    project(document, context) {
      const row = read(recipe.row, document);
      const entry = read(recipe.schema, { ...recipe.fields(row, context), ...head(type, row) });
      const { sortKey, facets, changesAt = null, isPublic = true } = recipe.place(entry, context);
      if (!isPublic && !context.preview) return { entry: null, changesAt };
      const card = read(CARD_SCHEMAS[type], entry);
      return { entry, card, sortKey, facets, changesAt, files: shownFiles(document) };
    },
  };
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw ProjectionError.from(parsed.error);
  return parsed.data;
}

function head(type: EntryType, { documentId, locale, slug, title, updatedAt }: DocumentHead): Head {
  if (!isAddressed(type)) return { documentId, locale, slug: null, path: null, title, updatedAt };
  if (slug === null) throw new ProjectionError('slug', 'content.projection.noAddress');
  return { documentId, locale, slug, path: entryPath(type, slug, locale), title, updatedAt };
}

function isAddressed(type: EntryType): type is AddressedType {
  return Object.hasOwn(SECTIONS, type);
}
