import { useMoments } from '@dialozi/platform/admin';
import { Link } from '@strapi/design-system';
import type { OneCase } from '../api/types';
import { DueDay } from '../queue/DueDay';
import { StateBadge } from '../queue/StateBadge';
import { useText } from '../texts';
import { Facts } from './Facts';

/** What is known of a case, apart from its sender and its course. */
export function CaseFacts({ found }: { found: OneCase }) {
  const text = useText();
  const { day } = useMoments();
  const { state, topic, receivedAt, channel, termSource, assignee, registryNumber, page } = found;
  return (
    <Facts
      title={text('case.facts')}
      facts={[
        { label: text('case.state'), value: <StateBadge state={state} /> },
        { label: text('case.due'), value: <DueDay {...found} />, note: termSource },
        { label: text('case.assignee'), value: assignee?.name ?? text('queue.nobody') },
        {
          label: text('case.kind'),
          value: text(`kind.${found.kind}`),
          note: topic === null ? null : text(`topic.${topic}`),
        },
        {
          label: text('case.received'),
          value: day(receivedAt),
          note: text(`channel.${channel}`),
        },
        { label: text('case.registry-number'), value: registryNumber ?? text('case.no-number') },
        ...(page === null
          ? []
          : [
              {
                label: text('case.page'),
                value: (
                  <Link href={page} isExternal>
                    {page}
                  </Link>
                ),
              },
            ]),
      ]}
    />
  );
}
