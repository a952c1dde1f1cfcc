import type { Content } from '@dialozi/publisher/contract';
import { csvOf } from '@dialozi/platform/contract/csv';
import { everything } from '../lists/everything';
import { type Cell, type Collection, COLUMNS } from './collections';

export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** Everything of a collection in the language of the content, counted from the oldest. */
export async function readTable(
  content: Content,
  collection: Collection,
  origin: string,
): Promise<Table> {
  const columns = COLUMNS[collection];
  const [cards, ...subjects] = await Promise.all([
    everything(content, { type: collection }),
    everything(content, { type: 'community' }),
    everything(content, { type: 'policy-area' }),
    everything(content, { type: 'organisation' }),
  ]);
  const addresses = new Map(
    subjects.flat().map(({ documentId, path }) => [documentId, path ?? '']),
  );
  const addressOf = (documentId: string): string => {
    const path = addresses.get(documentId);
    return path === undefined ? '' : `${origin}${path}`;
  };
  return {
    columns: columns.map(({ name }) => name),
    rows: cards.map((card) => columns.map(({ value }) => value(card, { origin, addressOf }))),
  };
}

/** The table as CSV; several values of one cell stand with a space between them. */
export function tableCsv({ columns, rows }: Table): string {
  return csvOf([columns, ...rows.map((row) => row.map(cellText))]);
}

function cellText(cell: Cell): string {
  return Array.isArray(cell) ? cell.join(' ') : String(cell ?? '');
}

/** The table as JSON: a list of objects, one for each row. */
export function tableJson({ columns, rows }: Table): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}
