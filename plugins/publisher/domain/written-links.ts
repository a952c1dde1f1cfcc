import { isSafeAddress } from '../contract/safe-address';
import { isNestedWithin } from './nesting';

/** About a dozen lists within lists: deeper texts are no work of a person. */
const DEEPEST_TEXT = 40;
const TEXTS = ['body', 'transcript'] as const;
const ADDRESSES = ['url', 'onlineUrl', 'recordingUrl', 'website'] as const;
const MENUS = ['navigation', 'footer'] as const;

type LinkField = (typeof TEXTS | typeof ADDRESSES | typeof MENUS)[number];

export interface WrittenLink {
  /** The field of the document that it stands in. */
  field: LinkField;
  /** What a reader clicks; empty for a field that is nothing but the address. */
  words: string;
  address: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Link = Omit<WrittenLink, 'field'>;

/** Whether a text of the blocks editor is shallow enough to be walked through. */
export function isWalkable(text: unknown): boolean {
  return isNestedWithin(text, DEEPEST_TEXT);
}

/** The addresses of links in a walkable text that may not become links on the site. */
export function unsafeAddresses(text: unknown): string[] {
  return linksIn(text)
    .map(({ address }) => address)
    .filter((address) => !isSafeAddress(address));
}

/** The links in the texts of a document; those of a text too deep to be walked through are left out. */
export function linksInTexts(fields: Fields): WrittenLink[] {
  return inFields(TEXTS, fields, (text) => (isWalkable(text) ? linksIn(text) : []));
}

/** The fields and lines of menus of a document that are addresses themselves. */
export function linksInFields(fields: Fields): WrittenLink[] {
  return [
    ...inFields(ADDRESSES, fields, (value) => linkOf('', value)),
    ...inFields(MENUS, fields, (menu) =>
      Array.isArray(menu)
        ? menu.flatMap((line: unknown) => linkOf(textOf(line, 'label'), textOf(line, 'url')))
        : [],
    ),
  ];
}

function inFields(
  names: readonly LinkField[],
  fields: Fields,
  read: (value: unknown) => Link[],
): WrittenLink[] {
  return names.flatMap((field) => read(fields[field]).map((link) => ({ field, ...link })));
}

function linkOf(words: string, address: unknown): Link[] {
  return typeof address === 'string' && address.trim() !== '' ? [{ words, address }] : [];
}

function linksIn(node: unknown): Link[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(linksIn);
  const isLink = 'type' in node && node.type === 'link';
  return isLink ? [{ words: wordsOf(node), address: textOf(node, 'url') }, ...inner] : inner;
}

function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return textOf(node, 'text') + children.map(wordsOf).join('');
}

function textOf(node: unknown, key: string): string {
  if (typeof node !== 'object' || node === null) return '';
  const value: unknown = Reflect.get(node, key);
  return typeof value === 'string' ? value : '';
}

/**
 * The path of an address on the site whose origin is given, also when it is written out in full with
 * either scheme; null where it leads elsewhere or to a place within its own page.
 */
export function pathOnSite(address: string, origin: string): string | null {
  const written = address.trim();
  if (!/^(?:\/|https?:)/i.test(written) || !URL.canParse(written, origin)) return null;
  const url = new URL(written, origin);
  return url.host === new URL(origin).host ? url.pathname : null;
}
