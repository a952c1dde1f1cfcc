import { readFile } from 'node:fs/promises';
import { LONGEST_PAGE, MOST_PAGES } from './protocol';

/**
 * The words of a PDF, page by page.
 * @throws Error where it is no PDF, is damaged, or opens only with a password.
 */
export async function pdfPages(file: string): Promise<string[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(await readFile(file)),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map(wordsOf).join('').trim().slice(0, LONGEST_PAGE));
      page.cleanup();
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}

const wordsOf = (item: object): string => {
  if (!('str' in item) || typeof item.str !== 'string') return '';
  return 'hasEOL' in item && item.hasEOL === true ? `${item.str}\n` : item.str;
};
