import { Section } from '@dialozi/platform/admin';
import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { CaseEvent, OneCase } from '../api/types';
import { useText } from '../texts';
import { EventCard } from './EventCard';

interface Props {
  found: OneCase;
  /** What can be done with what stands in the record. */
  actions: (event: CaseEvent) => ReactNode;
}

/** What happened to a case, from its receipt on. */
export function Timeline({ found, actions }: Props) {
  const text = useText();
  return (
    <Section title={text('timeline.title')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {found.events.map((event) => (
          <li key={event.id}>
            <EventCard event={event}>{actions(event)}</EventCard>
          </li>
        ))}
      </Flex>
    </Section>
  );
}
