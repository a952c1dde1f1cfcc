import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <Flex tag="section" aria-labelledby={titleId} direction="column" alignItems="stretch" gap={3}>
      <Typography id={titleId} tag="h2" variant="beta">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}
