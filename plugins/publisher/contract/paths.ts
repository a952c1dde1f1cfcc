import { DEFAULT_LOCALE, type Locale } from './locales';

/** Every content type that has an address on the site, with the section its pages stand in. */
export const SECTIONS = {
  article: 'novini',
  document: 'dokumenti',
  event: 'sabitia',
  session: 'zasedania',
  gallery: 'galerii',
  video: 'video',
  community: 'naseleni-mesta',
  'policy-area': 'politiki',
  organisation: 'organizatsii',
  notice: 'saobshtenia',
  page: '',
} as const;

export type AddressedType = keyof typeof SECTIONS;

/** First parts of addresses that belong to the platform; a page may not take one as its slug. */
const RESERVED_AT_ROOT: readonly string[] = [
  ...Object.values(SECTIONS).filter((section) => section !== ''),
  'en',
  'admin',
  'api',
  'uploads',
  'preview',
  '_astro',
  'pagefind',
  'tarsene',
  'prepiska',
  'obratna-vrazka',
  'otvoreni-danni',
  'sitemaps',
  'kartinki',
  'premahnato',
  '404',
];

/** Addresses of the lists within a section: archive pages, filters, past events, months. */
const RESERVED_IN_SECTIONS: readonly string[] = [
  'stranitsa',
  'politika',
  'naseleno-myasto',
  'minali',
  'mesets',
  'vid',
];

/** Whether an address belongs to the platform, so that no entry of this type may take it. */
export function isReservedSlug(type: AddressedType, slug: string): boolean {
  const reserved = SECTIONS[type] === '' ? RESERVED_AT_ROOT : RESERVED_IN_SECTIONS;
  return reserved.includes(slug);
}

/** `/` or `/en/`. */
export function homePath(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '/' : `/${locale}/`;
}

/** The address of a section's list, such as `/novini/` or `/en/novini/`. */
export function sectionPath(type: AddressedType, locale: Locale): string {
  const section = SECTIONS[type];
  return section === '' ? homePath(locale) : `${homePath(locale)}${section}/`;
}

/** Below the page of a document: the address that leads to its newest file. */
export const NEWEST_FILE = 'fayl/';

/** The address of one entry, such as `/novini/remont-na-cheshmite/`. */
export function entryPath(type: AddressedType, slug: string, locale: Locale): string {
  return `${sectionPath(type, locale)}${slug}/`;
}
