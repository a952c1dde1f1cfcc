import { isSafeAddress } from '../contract/safe-address';
import { isNestedWithin } from './nesting';

/** About a dozen lists within lists: deeper texts are no work of a person. */
const DEEPEST_TEXT = 40;

/** Whether a text of the blocks editor is shallow enough to be walked through. */
export function isWalkable(text: unknown): boolean {
  return isNestedWithin(text, DEEPEST_TEXT);
}

/** The addresses of links in a walkable text that may not become links on the site. */
export function unsafeAddresses(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'link') {
    const url = 'url' in node && typeof node.url === 'string' ? node.url : '';
    if (!isSafeAddress(url)) return [url];
  }
  return Object.values(node).flatMap(unsafeAddresses);
}
