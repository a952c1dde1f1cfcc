import { type BlockNode, blocks, type InlineNode } from '../../src/demo/blocks.ts';
import { glued } from '../../src/demo/typography.ts';

export interface Table {
  type: 'table';
  /** The first row is the header. */
  rows: InlineNode[][][];
}

/** A document of the demo: `# Title`, a paragraph of introduction, then blocks and tables. */
export interface Manuscript {
  title: string;
  lead: string;
  body: (BlockNode | Table)[];
}

function inline(source: string): InlineNode[] {
  const [paragraph] = blocks(source === '' ? ' ' : source);
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

function table(source: string): Table {
  const rows = source
    .split('\n')
    .filter((line) => !line.startsWith('|---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => inline(cell.trim())),
    );
  return { type: 'table', rows };
}

/** Reads a manuscript; throws where it does not begin with a title and an introduction. */
export function manuscript(source: string): Manuscript {
  const [title, lead, ...parts] = glued(source)
    .trim()
    .split(/\n\s*\n/);
  if (title === undefined || lead === undefined || !title.startsWith('# ')) {
    throw new Error('A manuscript begins with “# Title” and a paragraph');
  }
  const body = parts.flatMap((part): (BlockNode | Table)[] =>
    part.startsWith('|') ? [table(part)] : blocks(part),
  );
  return { title: title.slice(2), lead, body };
}
