import { NoAnswer, Notice, useReason } from '@dialozi/platform/admin';
import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';
import { useText } from '../texts';
import { QueueFilter } from './QueueFilter';
import { QueueHeader } from './QueueHeader';
import { QueueLinks } from './QueueLinks';
import { QueueList } from './QueueList';
import { cutOf } from './filter';
import { useQueue } from './use-queue';

/** `/plugins/dialogue`: the cases that wait, what is due first on top. */
export function QueueScreen() {
  const text = useText();
  const reason = useReason();
  const { search } = useLocation();
  const { answer, error, filter, refresh } = useQueue(search);

  const list = () => {
    // The rows of another cut would be taken for those of this one.
    if (answer !== null && cutOf(answer.filter) === cutOf(filter))
      return <QueueList shown={answer} filter={filter} />;
    if (error !== null) return <NoAnswer reason={reason(error)} onRetry={refresh} />;
    return <Page.Loading>{text('queue.loading')}</Page.Loading>;
  };

  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <QueueHeader />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <QueueLinks filter={filter} counts={answer?.counts ?? null} />
          <QueueFilter filter={filter} />
          {answer !== null && error !== null && (
            <Notice kind="danger">{text('queue.stale', { reason: reason(error) })}</Notice>
          )}
          {list()}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
