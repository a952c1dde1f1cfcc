import type { Core } from '@strapi/strapi';
import type { EntryType } from '../../contract/entries/schemas';
import { isLocale, type Locale } from '../../contract/locales';
import { lookAround } from '../services/around';
import { type NotNow, PROJECTED_TYPES, type Projection, ProjectionError } from '../projection';

/** A published row of the cms and what became of it. */
export interface Projected {
  type: EntryType;
  locale: Locale;
  documentId: string;
  rowId: number;
  rowUpdatedAt: Date;
  result: Projection | NotNow | ProjectionError;
}

interface PublishedRow {
  id: number;
  documentId: string;
  locale: string | null;
  updatedAt: string | Date;
}

/** Projects all published languages of documents of one type, read in one go. */
export async function projectDocuments(
  strapi: Core.Strapi,
  type: EntryType,
  documentIds: readonly string[],
  { now, withdrawn }: { now: Date; withdrawn: ReadonlySet<string> },
): Promise<Projected[]> {
  const { uid, populate, project } = PROJECTED_TYPES[type];
  // The Document Service would open a transaction for this read, see PLATFORM.md.
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
    populate,
    orderBy: { id: 'asc' },
  })) as PublishedRow[];
  // Two who publish at once can leave two published rows of one language: the newer one counts.
  const around = await lookAround(strapi, type, rows);
  const newest = new Map(rows.map((row) => [`${row.documentId}/${row.locale}`, row]));
  return [...newest.values()].flatMap((row) => {
    if (!isLocale(row.locale)) return [];
    return [
      {
        type,
        locale: row.locale,
        documentId: row.documentId,
        rowId: row.id,
        rowUpdatedAt: new Date(row.updatedAt),
        result: withdrawn.has(row.documentId)
          ? { entry: null, changesAt: null }
          : attempt(() => project(row, { now, preview: false, ...around })),
      },
    ];
  });
}

function attempt(project: () => Projection | NotNow): Projection | NotNow | ProjectionError {
  try {
    return project();
  } catch (error) {
    if (error instanceof ProjectionError) return error;
    throw error;
  }
}
