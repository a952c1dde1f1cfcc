import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  /** Shown on a narrow screen, where the headings are not; null where what is in it says it. */
  label: string | null;
  namesRow: boolean;
  isNarrow: boolean;
  children: ReactNode;
}

// On a card the first of several lines stands beside the label, not the last.
const FIRST_LINE = { verticalAlign: 'top' } as const;
const ONE_LINE = { whiteSpace: 'nowrap' } as const;
const PADDING = { initial: 1, medium: 4 } as const;
const SIDE_PADDING = { initial: 0, medium: 4 } as const;

/** A cell of a row, or a line of its card. */
export function DataCell({ label, namesRow, isNarrow, children }: Props) {
  return (
    <Box
      tag={namesRow ? 'th' : 'td'}
      role={namesRow ? 'rowheader' : 'cell'}
      display={{ initial: children === null ? 'none' : 'block', medium: 'table-cell' }}
      paddingTop={PADDING}
      paddingBottom={PADDING}
      paddingLeft={SIDE_PADDING}
      paddingRight={SIDE_PADDING}
      textAlign="left"
      style={isNarrow ? ONE_LINE : undefined}
    >
      {label !== null && (
        <Box tag="span" display={{ initial: 'inline', medium: 'none' }}>
          <Typography variant="pi" textColor="neutral600">
            {label}:{' '}
          </Typography>
        </Box>
      )}
      <Typography
        tag="div"
        display={{ initial: 'inline-block', medium: 'block' }}
        textColor="neutral800"
        fontWeight={namesRow ? 'semiBold' : 'regular'}
        style={FIRST_LINE}
      >
        {children}
      </Typography>
    </Box>
  );
}
