import type { EntryType } from '../../contract/entries/schemas';
import type { Locale } from '../../contract/locales';

/** The name of a published entry in `shows` and `causes`. */
export function entryKey(type: EntryType, locale: Locale, documentId: string): string {
  return `${type}/${locale}/${documentId}`;
}
