import { Notice, useMoments } from '@dialozi/platform/admin';
import { Box, Flex } from '@strapi/design-system';
import type { Failure } from '../api/types';
import { useText } from '../texts';

/** The pages that this entry keeps from being rendered. */
export function EntryFailures({ failures }: { failures: readonly Failure[] }) {
  const text = useText();
  const { inSentence } = useMoments();
  if (failures.length === 0) return null;
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={2}
      aria-label={text('failures.title')}
    >
      {failures.map(({ path, message, failedAt }) => (
        <li key={path}>
          <Notice kind="danger">
            {text('failures.page', { path, when: inSentence(failedAt) })}
            <Box paddingTop={1}>{text('failures.reason', { message })}</Box>
          </Notice>
        </li>
      ))}
    </Flex>
  );
}
