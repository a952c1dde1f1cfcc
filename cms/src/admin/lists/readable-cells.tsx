import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';

const INJECT_COLUMN = 'Admin/CM/pages/ListView/inject-column-in-table';

interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

interface Columns<Layout> {
  displayedHeaders: Header[];
  layout: Layout;
}

/** How a stored value of a kind is written. */
type Writes = (value: string, intl: IntlShape) => string;

/**
 * Forms and filters look up the word of a choice (`power`) by themselves, the lists of Strapi show it
 * as it is stored; and their dates are so long that the columns after them are out of sight.
 */
const WRITES: Record<string, Writes> = {
  enumeration: (value, intl) => intl.formatMessage({ id: value, defaultMessage: value }),
  date: (value, intl) => intl.formatDate(value, { dateStyle: 'medium', timeZone: 'UTC' }),
  datetime: (value, intl) => intl.formatDate(value, { dateStyle: 'medium', timeStyle: 'short' }),
};

/** Has the lists of the content manager show choices and dates as people write them. */
export function writeReadableCells(app: StrapiApp): void {
  app.registerHook(INJECT_COLUMN, <Layout,>({ displayedHeaders, layout }: Columns<Layout>) => ({
    layout,
    displayedHeaders: displayedHeaders.map((header) => {
      const writes = WRITES[header.attribute?.type ?? ''];
      return writes === undefined ? header : { ...header, cellFormatter: cellOf(header, writes) };
    }),
  }));
}

const cellOf =
  ({ name }: Header, writes: Writes): NonNullable<Header['cellFormatter']> =>
  (row) => <Cell value={row[name]} writes={writes} />;

function Cell({ value, writes }: { value: unknown; writes: Writes }) {
  const intl = useIntl();
  const text = typeof value === 'string' ? writes(value, intl) : '-';
  return <Typography textColor="neutral800">{text}</Typography>;
}
