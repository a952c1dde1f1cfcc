import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlockNode, InlineNode, TextNode } from '../../src/demo/blocks.ts';
import type { Manuscript, Table } from './markup.ts';

const TEAL = '1F5F6B';
const NUMBERS = 'numbers';

function run({ text, bold, italic }: TextNode, allBold: boolean): TextRun {
  const options: IRunOptions = { text, bold: allBold || bold === true, italics: italic === true };
  return new TextRun(options);
}

function runs(nodes: InlineNode[], allBold = false): ParagraphChild[] {
  return nodes.map((node) =>
    node.type === 'link'
      ? new ExternalHyperlink({
          link: node.url,
          children: node.children.map(({ text }) => new TextRun({ text, style: 'Hyperlink' })),
        })
      : run(node, allBold),
  );
}

function table({ rows }: Table): WordTable {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'C4D3D6' };
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map(
            (cell) =>
              new TableCell({
                margins: { top: 70, bottom: 70, left: 100, right: 100 },
                ...(index === 0 && { shading: { type: ShadingType.CLEAR, fill: 'E6EFF0' } }),
                children: [
                  new Paragraph({ children: runs(cell, index === 0), spacing: { after: 0 } }),
                ],
              }),
          ),
        }),
    ),
  });
}

function block(node: BlockNode | Table, instance: number): (Paragraph | WordTable)[] {
  switch (node.type) {
    case 'table':
      return [table(node), new Paragraph({ children: [] })];
    case 'heading':
      return [
        new Paragraph({
          heading: node.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runs(node.children),
        }),
      ];
    case 'list':
      return node.children.map(
        (item) =>
          new Paragraph({
            children: runs(item.children),
            ...(node.format === 'ordered'
              ? { numbering: { reference: NUMBERS, level: 0, instance } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'quote':
      return [new Paragraph({ style: 'IntenseQuote', children: runs(node.children) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(node.children) })];
  }
}

const footer = new Footer({
  children: [
    new Paragraph({
      children: [
        new TextRun({ text: 'Демонстрационен документ · страница ', size: 16 }),
        new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
      ],
    }),
  ],
});

/** A manuscript as a Word file with real headings, lists and table headers. */
export async function wordFile({ title, lead, body }: Manuscript): Promise<Buffer> {
  const heading = (size: number, before: number): object => ({
    run: { size, bold: true, color: TEAL, font: 'Sofia Sans' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const document = new Document({
    title,
    description: lead,
    creator: 'Диалози за бъдещето на Ботевград (демонстрация)',
    styles: {
      default: {
        document: {
          run: { font: 'Sofia Sans', size: 23, language: { value: 'bg-BG' } },
          paragraph: { spacing: { after: 130, line: 300 } },
        },
        title: { run: { size: 50, bold: true }, paragraph: { spacing: { after: 160, line: 280 } } },
        heading1: heading(32, 360),
        heading2: heading(26, 240),
      },
      paragraphStyles: [
        {
          id: 'IntenseQuote',
          name: 'Intense Quote',
          basedOn: 'Normal',
          run: { size: 25, italics: true, color: '41565E' },
          paragraph: { indent: { left: 500 }, spacing: { before: 120, after: 160 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 560, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1250, right: 1250, bottom: 1250, left: 1250 } } },
        footers: { default: footer },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun({ text: title })] }),
          new Paragraph({ children: [new TextRun({ text: lead, size: 26, color: '41565E' })] }),
          ...body.flatMap(block),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
