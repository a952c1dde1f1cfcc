import { useMoments } from '@dialozi/platform/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { SiteState } from '../api/types';
import { useText } from '../texts';

/** A whole tree that is being built beside the one that readers see. */
export function Building({ building }: { building: NonNullable<SiteState['building']> }) {
  const text = useText();
  const { inSentence } = useMoments();
  const { rendered, left, startedAt } = building;
  const total = rendered + left;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography>
          {text('building.progress', { rendered, total, when: inSentence(startedAt) })}
        </Typography>
        {/* The design system's bar is made for dark ground. */}
        <Box
          tag="progress"
          width="100%"
          value={rendered}
          max={total}
          aria-label={text('building.label')}
        />
      </Flex>
    </Box>
  );
}
