/** One run of text in Strapi's blocks format. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}
export type BlockNode =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3; children: InlineNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: ListItemNode[] };

const INLINE =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/g;
const BULLET = /^- /;
const NUMBER = /^\d+\. /;

function inline(source: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  const plain = (text: string): void => {
    if (text !== '') nodes.push({ type: 'text', text });
  };
  let end = 0;
  for (const match of source.matchAll(INLINE)) {
    plain(source.slice(end, match.index));
    end = match.index + match[0].length;
    const { bold, italic, label, url } = match.groups ?? {};
    if (bold !== undefined) nodes.push({ type: 'text', text: bold, bold: true });
    else if (italic !== undefined) nodes.push({ type: 'text', text: italic, italic: true });
    else if (label !== undefined && url !== undefined) {
      nodes.push({ type: 'link', url, children: [{ type: 'text', text: label }] });
    }
  }
  plain(source.slice(end));
  return nodes.length === 0 ? [{ type: 'text', text: '' }] : nodes;
}

function list(format: 'ordered' | 'unordered', lines: string[], mark: RegExp): BlockNode {
  const children = lines.map((line): ListItemNode => ({
    type: 'list-item',
    children: inline(line.replace(mark, '')),
  }));
  return { type: 'list', format, children };
}

function block(source: string): BlockNode {
  const lines = source.split('\n').map((line) => line.trim());
  if (lines.every((line) => BULLET.test(line))) return list('unordered', lines, BULLET);
  if (lines.every((line) => NUMBER.test(line))) return list('ordered', lines, NUMBER);
  const text = lines.join(' ');
  if (text.startsWith('### '))
    return { type: 'heading', level: 3, children: inline(text.slice(4)) };
  if (text.startsWith('## ')) return { type: 'heading', level: 2, children: inline(text.slice(3)) };
  if (text.startsWith('> ')) return { type: 'quote', children: inline(text.slice(2)) };
  return { type: 'paragraph', children: inline(text) };
}

/**
 * Turns the demo's plain text into Strapi blocks. Blank lines part the blocks; `## ` and `### ` are
 * headings, `> ` a quote, `- ` and `1. ` list items (one a line), `**bold**`, `*italic*`,
 * `[label](address)`. Lines of one paragraph are joined.
 */
export function blocks(source: string): BlockNode[] {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((part) => block(part.trim()));
}
