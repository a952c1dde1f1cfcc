import labels from './labels/bg.json';

/** The columns of each list, and the one it is ordered by: what an editor looks for an entry by. */
const LISTS: Record<string, { columns: string[]; sortBy: string; newestFirst: boolean }> = {
  article: { columns: ['title', 'date', 'policyArea'], sortBy: 'date', newestFirst: true },
  document: {
    columns: ['title', 'documentDate', 'fileLanguage', 'policyArea'],
    sortBy: 'documentDate',
    newestFirst: true,
  },
  event: { columns: ['title', 'kind', 'eventStatus', 'start'], sortBy: 'start', newestFirst: true },
  session: { columns: ['title', 'eventStatus', 'start'], sortBy: 'start', newestFirst: true },
  gallery: { columns: ['title', 'date'], sortBy: 'date', newestFirst: true },
  video: { columns: ['title', 'date'], sortBy: 'date', newestFirst: true },
  page: { columns: ['title', 'role'], sortBy: 'title', newestFirst: false },
  community: { columns: ['title', 'kind', 'population'], sortBy: 'title', newestFirst: false },
  'article-template': { columns: ['title'], sortBy: 'title', newestFirst: false },
  'ready-notice': { columns: ['title', 'kind'], sortBy: 'title', newestFirst: false },
  'policy-area': { columns: ['position', 'title'], sortBy: 'position', newestFirst: false },
  organisation: { columns: ['title', 'kind', 'community'], sortBy: 'title', newestFirst: false },
  notice: { columns: ['title', 'kind', 'from', 'until'], sortBy: 'until', newestFirst: true },
  'site-settings': { columns: ['title'], sortBy: 'title', newestFirst: false },
};

/** Fields that take a whole row of the form; the others stand two in a row. */
const WHOLE_ROW = new Set(['title', 'slug', 'lead', 'summary', 'text', 'funding', 'repeats']);
const WHOLE_ROW_TYPES = new Set(['blocks', 'component']);
const ROW = 12;

export interface Field {
  type: string;
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
}

/**
 * How the Content Manager shows a content type or component from the first start on: labels, hints,
 * the order of the form, the columns of the list. What staff arrange otherwise later stays theirs.
 */
export function configurationOf(name: string, fields: Record<string, Field>): object {
  const list = LISTS[name];
  return {
    metadatas: Object.fromEntries(
      Object.keys(fields).map((field) => [field, describe(name, field)]),
    ),
    layouts: { edit: rowsOf(shownOf(fields)), ...(list && { list: list.columns }) },
    settings: list ? settingsOf({ ...list, name: 'title' }) : settingsOfComponent(fields),
  };
}

function describe(name: string, field: string) {
  const label = text(name, field) ?? field;
  return { edit: { label, description: text(name, `${field}.hint`) ?? '' }, list: { label } };
}

/** A label for one content type goes before the one for all. */
function text(name: string, key: string): string | undefined {
  const texts: Record<string, string | undefined> = labels;
  return texts[`${name}.${key}`] ?? texts[key];
}

/** What the server keeps for itself, such as how often an event was revised, is in no form. */
function shownOf(fields: Record<string, Field>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, { pluginOptions }]) => pluginOptions?.['content-manager']?.visible !== false,
    ),
  );
}

function rowsOf(fields: Record<string, Field>): { name: string; size: number }[][] {
  const rows: { name: string; size: number }[][] = [];
  let room = 0;
  for (const [name, { type }] of Object.entries(fields)) {
    const size = WHOLE_ROW.has(name) || WHOLE_ROW_TYPES.has(type) ? ROW : ROW / 2;
    if (size > room) {
      rows.push([]);
      room = ROW;
    }
    rows.at(-1)?.push({ name, size });
    room -= size;
  }
  return rows;
}

/** One among several is told by its first field. */
function settingsOfComponent(fields: Record<string, Field>) {
  const [name = 'id'] = Object.keys(fields);
  return settingsOf({ name, sortBy: name, newestFirst: false });
}

interface Told {
  /** The field by which an entry is told from the others. */
  name: string;
  sortBy: string;
  newestFirst: boolean;
}

function settingsOf({ name, sortBy, newestFirst }: Told) {
  return {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 20,
    mainField: name,
    defaultSortBy: sortBy,
    defaultSortOrder: newestFirst ? 'DESC' : 'ASC',
    relationOpenMode: 'modal',
  };
}
