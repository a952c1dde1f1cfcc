import { z } from 'zod';
import { ENTRY_TYPES, type EntryType } from '../../contract/entries/schemas';
import { PROJECTED_TYPES } from '../projection';
import type { Change } from './change';
import type { Transaction } from '../transaction';

/** A relation of other documents to those of a type, as its join table has it. */
interface Relation {
  type: EntryType;
  table: string;
  link: string;
  source: string;
  target: string;
  /** The column with the order of the targets, where one document has several. */
  order: string | null;
}

/**
 * Published documents lose their relation to what is unpublished, and Strapi does not bring it back
 * when that is published again, or for the first time after them. Their unchanged drafts still have
 * it; so it is taken from there. Within one type Strapi does bring it back, but from changed drafts
 * too, and without a word. Whoever has a relation that was not there before is projected again.
 */
export async function mentionAgain<T>(change: Change, publish: () => Promise<T>): Promise<T> {
  return await change.strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const relations = relationsTo(change);
    const before = new Map<Relation, Set<number>>();
    for (const one of relations) before.set(one, new Set(await mentioning(trx, change, one)));
    const result = await publish();
    for (const relation of relations) {
      const had = before.get(relation) ?? new Set();
      await dropUnpublishedLinks(trx, change, relation, had);
      await restoreLinks(trx, change, relation);
      const now = await mentioning(trx, change, relation);
      await projectAgain(
        trx,
        relation,
        now.filter((row) => !had.has(row)),
      );
    }
    return result;
  });
}

/** Those that mention a document which is no longer public are projected again, without it. */
export async function mentionNoMore<T>(change: Change, unpublish: () => Promise<T>): Promise<T> {
  return await change.strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    for (const relation of relationsTo(change)) {
      await projectAgain(trx, relation, await mentioning(trx, change, relation));
    }
    return await unpublish();
  });
}

const column = z.object({ name: z.string() });
const joined = z.object({
  target: z.string(),
  joinTable: z.object({
    name: z.string(),
    joinColumn: column,
    inverseJoinColumn: column,
    orderColumnName: z.string().optional(),
  }),
});

function relationsTo({ strapi, uid }: Change): Relation[] {
  return ENTRY_TYPES.flatMap((type) => {
    const { tableName, attributes } = strapi.db.metadata.get(PROJECTED_TYPES[type].uid);
    return Object.values(attributes).flatMap((attribute) => {
      const relation = joined.safeParse(attribute);
      if (!relation.success || relation.data.target !== uid) return [];
      const { name, joinColumn, inverseJoinColumn, orderColumnName } = relation.data.joinTable;
      const [source, target] = [joinColumn.name, inverseJoinColumn.name];
      return { type, table: tableName, link: name, source, target, order: orderColumnName ?? null };
    });
  });
}

/** What only a changed draft relates to waits until that is published itself. */
async function dropUnpublishedLinks(
  trx: Transaction,
  { table, documentId }: Change,
  { link, source, target, table: sourceTable }: Relation,
  had: ReadonlySet<number>,
): Promise<void> {
  await trx.raw(
    `DELETE FROM ?? AS link USING ?? AS target, ?? AS live, ?? AS draft
      WHERE target.id = link.?? AND target.document_id = ? AND target.published_at IS NOT NULL
        AND live.id = link.?? AND live.id <> ALL(?)
        AND draft.document_id = live.document_id AND draft.locale = live.locale
        AND draft.published_at IS NULL AND live.updated_at < draft.updated_at`,
    [link, table, sourceTable, sourceTable, target, documentId, source, [...had]],
  );
}

async function restoreLinks(
  trx: Transaction,
  { table, documentId }: Change,
  { link, source, target, order, table: sourceTable }: Relation,
): Promise<void> {
  const orders = order === null ? [] : [order];
  await trx.raw(
    `INSERT INTO ?? (??, ??${order === null ? '' : ', ??'})
     SELECT live.id, public.id${order === null ? '' : ', link.??'}
       FROM ?? AS target
       JOIN ?? AS public ON public.document_id = target.document_id
        AND public.locale = target.locale AND public.published_at IS NOT NULL
       JOIN ?? AS link ON link.?? = target.id
       JOIN ?? AS draft ON draft.id = link.?? AND draft.published_at IS NULL
       JOIN ?? AS live ON live.document_id = draft.document_id
        AND live.locale = draft.locale AND live.published_at IS NOT NULL
        AND live.updated_at >= draft.updated_at
      WHERE target.document_id = ? AND target.published_at IS NULL
     ON CONFLICT DO NOTHING`,
    [
      ...[link, source, target, ...orders, ...orders],
      ...[table, table, link, target, sourceTable, source, sourceTable],
      documentId,
    ],
  );
}

const sources = z
  .object({ rows: z.array(z.object({ source_id: z.int() })) })
  .transform(({ rows }) => rows.map((row) => row.source_id));

/** The published rows that have the relation to the published document. */
async function mentioning(
  trx: Transaction,
  { table, documentId }: Change,
  { link, source, target }: Relation,
): Promise<number[]> {
  const found = await trx.raw(
    `SELECT DISTINCT link.?? AS source_id FROM ?? AS link JOIN ?? AS target ON target.id = link.??
      WHERE target.document_id = ? AND target.published_at IS NOT NULL`,
    [source, link, table, target, documentId],
  );
  return sources.parse(found);
}

async function projectAgain(trx: Transaction, { type, table }: Relation, rows: number[]) {
  if (rows.length === 0) return;
  await trx.raw(
    `INSERT INTO publisher_outbox (type, document_id)
     SELECT DISTINCT ?::text, document_id FROM ?? WHERE id = ANY(?)`,
    [type, table, rows],
  );
}
