import { Section } from '@dialozi/platform/admin';
import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { EventText, OneCase } from '../api/types';
import { useText } from '../texts';
import { EventCard } from './EventCard';

interface Props {
  found: OneCase;
  /** What can be done with a text of it. */
  textActions: (text: EventText) => ReactNode;
}

/** What happened to a case, from its receipt on. */
export function Timeline({ found, textActions }: Props) {
  const text = useText();
  return (
    <Section title={text('timeline.title')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {found.events.map((event) => (
          <li key={event.id}>
            <EventCard event={event}>{event.text !== null && textActions(event.text)}</EventCard>
          </li>
        ))}
      </Flex>
    </Section>
  );
}
