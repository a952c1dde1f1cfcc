import { readFile } from 'node:fs/promises';
import type { BlockNode, InlineNode } from '../../src/demo/blocks.ts';
import type { Manuscript, Table } from './markup.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function inline(nodes: InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'link') return `<a href="${escape(node.url)}">${inline(node.children)}</a>`;
      const text = escape(node.text);
      if (node.bold) return `<strong>${text}</strong>`;
      return node.italic ? `<em>${text}</em>` : text;
    })
    .join('');
}

function table({ rows }: Table): string {
  const [head = [], ...body] = rows;
  const cells = (row: InlineNode[][], tag: string): string =>
    row.map((cell) => `<${tag}>${inline(cell)}</${tag.split(' ')[0] ?? tag}>`).join('');
  const lines = body.map((row) => `<tr>${cells(row, 'td')}</tr>`);
  return `<table><thead><tr>${cells(head, 'th scope="col"')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function block(node: BlockNode | Table): string {
  switch (node.type) {
    case 'table':
      return table(node);
    case 'heading':
      return `<h${node.level}>${inline(node.children)}</h${node.level}>`;
    case 'list': {
      const tag = node.format === 'ordered' ? 'ol' : 'ul';
      const items = node.children.map((item) => `<li>${inline(item.children)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote><p>${inline(node.children)}</p></blockquote>`;
    case 'paragraph':
      return `<p>${inline(node.children)}</p>`;
  }
}

/** Sofia Sans with Bulgarian letterforms, as data, so that printing asks the network for nothing. */
export async function fontFaces(): Promise<string> {
  const folder = new URL('./files/', import.meta.resolve('@fontsource/sofia-sans'));
  const faces = [400, 700].flatMap((weight) =>
    ['cyrillic', 'latin'].map(async (subset) => {
      const file = await readFile(new URL(`sofia-sans-${subset}-${weight}-normal.woff2`, folder));
      const range =
        subset === 'latin' ? 'U+0000-00FF,U+2000-20CF,U+2190-2193' : 'U+0400-045F,U+2116';
      return `@font-face{font-family:'Sofia Sans';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${file.toString('base64')})}`;
    }),
  );
  return (await Promise.all(faces)).join('');
}

const STYLE = `
  @page { size: A4; margin: 22mm 22mm 24mm; }
  * { box-sizing: border-box; }
  body { font: 11.5pt/1.5 'Sofia Sans', sans-serif; color: #1d2f36; margin: 0; }
  header { border-left: 5mm solid #1f5f6b; padding: 2mm 0 2mm 8mm; margin-bottom: 10mm; }
  header .mark { font-weight: 700; font-size: 10pt; color: #1f5f6b; margin: 0 0 5mm; }
  h1 { font-size: 27pt; line-height: 1.12; margin: 0 0 5mm; text-wrap: balance; }
  header .lead { font-size: 13pt; line-height: 1.4; color: #41565e; margin: 0; }
  h2 { font-size: 17pt; line-height: 1.2; color: #1f5f6b; margin: 9mm 0 3mm; break-after: avoid; }
  h3 { font-size: 13pt; margin: 6mm 0 2mm; break-after: avoid; }
  p, li { margin: 0 0 2.6mm; orphans: 3; widows: 3; }
  ul, ol { margin: 0 0 4mm; padding-left: 6mm; }
  blockquote { margin: 4mm 0; padding: 1mm 0 1mm 6mm; border-left: 1.5mm solid #e0a74f; font-size: 13pt; }
  blockquote p { margin: 0; }
  table { width: 100%; border-collapse: collapse; margin: 3mm 0 6mm; font-size: 10.5pt; line-height: 1.35; }
  th { text-align: left; background: #e6eff0; border-bottom: .5mm solid #1f5f6b; }
  th, td { padding: 1.8mm 2.4mm; vertical-align: top; }
  td { border-bottom: .2mm solid #c4d3d6; }
  tr { break-inside: avoid; }
  a { color: #1f5f6b; }
`;

export const FOOTER = `<div lang="bg" style="font:8px sans-serif;color:#5a6d74;width:100%;padding:0 22mm;display:flex;justify-content:space-between"><span>Демонстрационен документ · „Диалози за бъдещето на Ботевград“</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/** A whole page of HTML to be printed, in Bulgarian. */
export function page(title: string, style: string, body: string): string {
  return `<!doctype html><html lang="bg"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

export function documentPage({ title, lead, body }: Manuscript, fonts: string): string {
  const header = `<header><p class="mark">Диалози за бъдещето на Ботевград</p><h1>${escape(title)}</h1><p class="lead">${escape(lead)}</p></header>`;
  return page(title, fonts + STYLE, `${header}<main>${body.map(block).join('')}</main>`);
}
