import type { Content, EntryType, Reference } from '@dialozi/publisher/contract';
import { sortedBy } from './sorting';

/** The entries another one mentions, by name; those not published in this language are left out. */
export async function mentions(
  content: Content,
  type: EntryType,
  documentIds: readonly string[],
): Promise<Reference[]> {
  const found = await Promise.all(documentIds.map((id) => content.reference(type, id)));
  const known = found.filter((reference) => reference !== null);
  return sortedBy(known, ({ title }) => title, content.locale);
}
