import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** What a cell says, and below it, smaller, what belongs to it; null where nothing does. */
export function Lines({ children, below }: { children: ReactNode; below: string | null }) {
  return (
    <>
      {children}
      {below !== null && (
        <Box>
          <Typography variant="pi" textColor="neutral600">
            {below}
          </Typography>
        </Box>
      )}
    </>
  );
}
