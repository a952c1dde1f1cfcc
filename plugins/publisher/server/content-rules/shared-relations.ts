import { z } from 'zod';
import type { Change } from './change';

type Targets = Record<string, string[]>;

/** A draft of the document in one language; `targets` are the documentIds of each relation. */
interface Draft {
  id: number;
  locale: string;
  targets: Targets;
}

/**
 * What a document concerns is entered once, like its dates: what is added to or taken from a
 * relation in one language is added and taken in the drafts of the others, and a new language begins
 * with the relations of the first. Strapi shares plain fields between languages, but not relations.
 */
export async function followRelations<T>(change: Change, save: () => Promise<T>): Promise<T> {
  const { documentId, locales } = change;
  const fields = relationFields(change);
  if (documentId === null || fields.length === 0) return await save();

  const before = await readDrafts(change, fields);
  const [first, ...others] = before.filter(({ locale }) => !locales.includes(locale));
  const saved = await save();
  if (first === undefined) return saved;

  const old = before.find(({ locale }) => locales.includes(locale));
  const mine = (await readDrafts(change, fields)).find(({ locale }) => locales.includes(locale));
  if (mine === undefined) return saved;
  if (old === undefined) {
    const untouched = fields.filter((field) => mine.targets[field]?.length === 0);
    await apply(change, mine, { added: pick(first.targets, untouched), removed: {} });
  }
  const added = difference(mine.targets, old?.targets ?? {});
  const removed = difference(old?.targets ?? {}, mine.targets);
  for (const other of [first, ...others]) await apply(change, other, { added, removed });
  return saved;
}

function relationFields({ strapi, uid }: Change): string[] {
  return Object.entries(strapi.contentType(uid).attributes)
    .filter(([, field]) => field.type === 'relation' && isContent(field))
    .map(([name]) => name);
}

/** Strapi's own relations, such as who created a row, are none of the editor's. */
function isContent(field: object): boolean {
  return 'target' in field && typeof field.target === 'string' && field.target.startsWith('api::');
}

const target = z.object({ documentId: z.string() }).transform(({ documentId }) => documentId);
const targets = z
  .union([z.array(target), target.transform((one) => [one])])
  .nullish()
  .transform((value) => value ?? []);

async function readDrafts(change: Change, fields: readonly string[]): Promise<Draft[]> {
  const draft = z.object({
    id: z.int(),
    locale: z.string(),
    ...Object.fromEntries(fields.map((field) => [field, targets])),
  });
  const rows: unknown[] = await change.strapi.db.query(change.uid).findMany({
    where: { documentId: change.documentId, publishedAt: null },
    select: ['id', 'locale'],
    populate: Object.fromEntries(fields.map((field) => [field, { select: ['documentId'] }])),
  });
  return rows.map((row) => {
    const { id, locale, ...rest } = draft.parse(row);
    return { id, locale, targets: rest };
  });
}

function pick(all: Targets, fields: readonly string[]): Targets {
  return Object.fromEntries(fields.map((field) => [field, all[field] ?? []]));
}

function difference(a: Targets, b: Targets): Targets {
  return Object.fromEntries(
    Object.entries(a).map(([field, ids]) => [field, ids.filter((id) => !b[field]?.includes(id))]),
  );
}

/** Adds and takes targets; one that has no version in the draft's language is left out. */
async function apply(
  { strapi, uid }: Change,
  draft: Draft,
  { added, removed }: { added: Targets; removed: Targets },
): Promise<void> {
  const relations = Object.keys({ ...added, ...removed }).map((field) => ({
    field,
    connect: added[field] ?? [],
    disconnect: removed[field] ?? [],
  }));
  const changed = relations.filter(({ connect, disconnect }) => connect.length + disconnect.length);
  if (changed.length === 0) return;
  const byDocument = (ids: string[]) => ids.map((documentId) => ({ documentId }));
  const data = await strapi.documents.utils.transformData(
    Object.fromEntries(
      changed.map(({ field, connect, disconnect }) => [
        field,
        { connect: byDocument(connect), disconnect: byDocument(disconnect) },
      ]),
    ),
    { uid, status: 'draft', locale: draft.locale, allowMissingId: true },
  );
  await strapi.db.query(uid).update({ where: { id: draft.id }, data });
}
