import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

const LOOKS = {
  success: { Icon: CheckCircle, background: 'success100', colour: 'success600' },
  waiting: { Icon: Clock, background: 'primary100', colour: 'primary600' },
  danger: { Icon: WarningCircle, background: 'danger100', colour: 'danger600' },
  neutral: { Icon: Information, background: 'neutral100', colour: 'neutral600' },
} as const;

export type NoticeKind = keyof typeof LOOKS;

/** A short message that stays; its icon and colour say again what the words say. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ReactNode }) {
  const { Icon, background, colour } = LOOKS[kind];
  return (
    <Box background={background} hasRadius padding={2}>
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px" shrink={0}>
          <Icon fill={colour} width="1.6rem" height="1.6rem" aria-hidden />
        </Box>
        <Typography tag="div" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {children}
        </Typography>
      </Flex>
    </Box>
  );
}
