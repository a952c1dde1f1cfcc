import type { FileText } from '../contract';

const LETTER = /\p{L}/u;

/**
 * Whether a document is pictures of pages: who listens to it hears nothing. A sheet with three words
 * has text, and a text with a picture between its pages has it too; where most pages hold no letter
 * it has none.
 */
export function lacksText(pages: readonly string[]): boolean {
  const silent = pages.filter((page) => !LETTER.test(page)).length;
  return silent * 2 > pages.length;
}

/** Whether it is pictures of pages, also where a program has read words off them. */
export const isScan = ({ pages, isRecognised }: FileText): boolean =>
  isRecognised || lacksText(pages);
