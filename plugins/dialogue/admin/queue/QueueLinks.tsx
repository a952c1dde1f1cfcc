import { Flex, LinkButton } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { QueuePage } from '../api/types';
import { useText } from '../texts';
import { type Filter, QUEUE_NAMES, cutOf } from './filter';

interface Props {
  filter: Filter;
  /** Null until they are known. */
  counts: QueuePage['counts'] | null;
}

/** The cuts of the queue, each with how many wait there. Links, because each is an address. */
export function QueueLinks({ filter, counts }: Props) {
  const text = useText();
  const intl = useIntl();
  return (
    <nav aria-label={text('queue.cuts')}>
      <Flex tag="ul" gap={2} wrap="wrap">
        {QUEUE_NAMES.map((queue) => {
          const isCurrent = queue === filter.queue;
          return (
            <li key={queue}>
              <LinkButton
                tag={Link}
                to={{ search: cutOf({ ...filter, queue }) }}
                variant={isCurrent ? 'secondary' : 'tertiary'}
                aria-current={isCurrent ? 'page' : undefined}
              >
                {text(`queue.${queue}`)}
                {counts !== null && ` (${intl.formatNumber(counts[queue])})`}
              </LinkButton>
            </li>
          );
        })}
      </Flex>
    </nav>
  );
}
