import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { DataCell } from './DataCell';

export interface Column<Row> {
  id: string;
  label: string;
  /** The heading is read out but not shown: for a column of buttons. */
  isLabelHidden?: boolean;
  /** What is in it stands on one line. */
  isNarrow?: boolean;
  /** Null where there is nothing to show. */
  cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  caption: string;
  /** The first one names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/**
 * A plain table, which on a narrow screen becomes a card for each row. It is not the design
 * system's, which is a grid: one stop for Tab, and the headings are no headings to a screen reader.
 * Roles are written out because `display` takes away what the elements mean.
 */
export function DataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius overflow="hidden">
      <Box tag="table" role="table" width="100%" display={{ initial: 'block', medium: 'table' }}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <Box
          tag="thead"
          role="rowgroup"
          display={{ initial: 'none', medium: 'table-header-group' }}
        >
          <tr role="row">
            {columns.map(({ id, label, isLabelHidden = false }) => (
              <Box key={id} tag="th" role="columnheader" scope="col" padding={4} textAlign="left">
                <Typography variant="sigma" textColor="neutral600">
                  {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
                </Typography>
              </Box>
            ))}
          </tr>
        </Box>
        <Box tag="tbody" role="rowgroup" display={{ initial: 'block', medium: 'table-row-group' }}>
          {rows.map((row) => (
            <Box
              key={keyOf(row)}
              tag="tr"
              role="row"
              display={{ initial: 'block', medium: 'table-row' }}
              padding={{ initial: 4, medium: 0 }}
              borderStyle="solid"
              borderColor="neutral150"
              borderWidth="1px 0 0"
            >
              {columns.map(
                ({ id, label, isLabelHidden = false, isNarrow = false, cell }, index) => (
                  <DataCell
                    key={id}
                    label={isLabelHidden ? null : label}
                    namesRow={index === 0}
                    isNarrow={isNarrow}
                  >
                    {cell(row)}
                  </DataCell>
                ),
              )}
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
