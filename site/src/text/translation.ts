import type { Content, Locale } from '@dialozi/publisher/contract';
import { type AddressedType, homePath, sectionPath } from '@dialozi/publisher/contract/paths';

/** Where the language switch leads; `exists` is false when it is only the section's list. */
export interface Translation {
  path: string;
  exists: boolean;
  /** True where the other language has other pages here, as in an archive: it leads to the first. */
  nearest?: true;
}

/** The anchor of the note that a text is published only in the other language. */
export const UNTRANSLATED = 'no-translation';

/** The language the switch offers. */
export const otherLocale = (locale: Locale): Locale => (locale === 'bg' ? 'en' : 'bg');

/** The other language's address of an entry, or of the section's list with a note. */
export async function translationOf(
  content: Content,
  type: AddressedType,
  documentId: string,
): Promise<Translation> {
  const locale = otherLocale(content.locale);
  const reference = await content.reference(type, documentId, locale);
  return reference?.path
    ? { path: reference.path, exists: true }
    : { path: `${sectionPath(type, locale)}#${UNTRANSLATED}`, exists: false };
}

/** The other language's address of a page whose address differs by the prefix alone. */
export function samePage(path: string, locale: Locale): Translation {
  const rest = path.slice(homePath(locale).length);
  return { path: `${homePath(otherLocale(locale))}${rest}`, exists: true };
}
