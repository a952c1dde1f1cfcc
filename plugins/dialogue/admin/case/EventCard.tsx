import { useMoments } from '@dialozi/platform/admin';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { CaseEvent } from '../api/types';
import { useText } from '../texts';
import { ownText } from './own-text';
import { useActor } from './use-actor';
import { useEventTitle } from './use-event-title';
import { isPublic } from './visibility';

const AS_TYPED = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** One thing that happened: what, when, by whom, in which words, and who can see it. */
export function EventCard({ event, children }: { event: CaseEvent; children: ReactNode }) {
  const text = useText();
  const titleOf = useEventTitle();
  const actorOf = useActor();
  const { appointment } = useMoments();
  const written = ownText(event);
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap">
        <Typography tag="h3" variant="delta" fontWeight="bold" style={AS_TYPED}>
          {titleOf(event)}
        </Typography>
        <Badge variant={isPublic(event) ? 'success' : 'neutral'}>
          {text(isPublic(event) ? 'timeline.public' : 'timeline.internal')}
        </Badge>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {appointment(new Date(event.at))} · {actorOf(event)}
      </Typography>
      {written !== null && (
        <Box paddingTop={3}>
          {written.content === null ? (
            <Typography tag="p" textColor="neutral600">
              {text('timeline.text-erased')}
            </Typography>
          ) : (
            <Typography tag="p" style={AS_TYPED}>
              {written.content}
            </Typography>
          )}
        </Box>
      )}
      {children}
    </Box>
  );
}
