import type { Subject } from '../api/types';
import { isLocale } from '../../contract/locales';
import { SECTIONS } from '../../contract/paths';

/** What the content manager tells a side panel, as far as ours asks. */
export interface PanelProps {
  model: string;
  /** Without an id while this language of it has not been saved. */
  document?: { documentId?: string; locale?: string | null } | undefined;
}

type EntryType = Subject['type'];

const TYPES: readonly EntryType[] = [
  ...(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]),
  'site-settings',
];

/** The kind of entry that the documents of a content type become; null where they never reach the site. */
export function entryTypeOf(model: string): EntryType | null {
  return TYPES.find((type) => model === `api::${type}.${type}`) ?? null;
}

/** Null while this language has not been saved. */
export function subjectOf(type: EntryType, { document }: PanelProps): Subject | null {
  const { documentId, locale } = document ?? {};
  return documentId !== undefined && isLocale(locale) ? { type, documentId, locale } : null;
}
