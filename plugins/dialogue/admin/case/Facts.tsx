import { Section } from '@dialozi/platform/admin';
import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
  /** What belongs to it, smaller. */
  note?: string | null;
}

interface Props {
  title: string;
  facts: readonly Fact[];
  children?: ReactNode;
}

/** A card of names and values. */
export function Facts({ title, facts, children }: Props) {
  return (
    <Section title={title}>
      <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
        <dl>
          {facts.map(({ label, value, note = null }) => (
            <Box key={label} paddingBottom={3}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {label}
              </Typography>
              <Typography
                tag="dd"
                textColor="neutral800"
                fontWeight="semiBold"
                style={{ overflowWrap: 'anywhere' }}
              >
                {value}
              </Typography>
              {note !== null && (
                <Typography tag="dd" variant="pi" textColor="neutral600">
                  {note}
                </Typography>
              )}
            </Box>
          ))}
        </dl>
        {children}
      </Box>
    </Section>
  );
}
