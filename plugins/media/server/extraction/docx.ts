import { extractRawText } from 'mammoth';
import { LONGEST_PAGE } from './protocol';

/**
 * The words of a DOCX, which has no pages before it is printed: one text.
 * @throws Error where it is no DOCX or is damaged.
 */
export async function docxPages(file: string): Promise<string[]> {
  const { value } = await extractRawText({ path: file });
  return [value.trim().slice(0, LONGEST_PAGE)];
}
