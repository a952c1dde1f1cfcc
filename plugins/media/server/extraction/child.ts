/**
 * Reads one file and ends: `node child.js KIND FILE`. A process of its own, because a file can be made to
 * take all memory or time, and then only this process ends.
 */
import { docxPages } from './docx';
import { pdfPages } from './pdf';
import type { Reply } from './protocol';

async function answer(kind: string, file: string): Promise<Reply> {
  try {
    return { pages: kind === 'pdf' ? await pdfPages(file) : await docxPages(file) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const [kind = '', file = ''] = process.argv.slice(2);
void answer(kind, file).then((reply) => {
  process.send?.(reply, () => process.exit());
});
