import { Button, EmptyStateLayout, Flex, VisuallyHidden } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { useText } from '../texts';
import { CaseTable } from './CaseTable';
import { type Filter, searchOf } from './filter';
import type { Shown } from './use-queue';

/** The rows that a filter found, and the way to more of them. */
export function QueueList({ shown, filter }: { shown: Shown; filter: Filter }) {
  const text = useText();
  const navigate = useNavigate();
  const { cases, next } = shown;
  const isWhole = filter.kind === null && filter.number === '';

  const showMore = (): void =>
    navigate({ search: searchOf({ ...filter, pages: filter.pages + 1 }) }, { replace: true });

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <VisuallyHidden>
        <div role="status">{text('queue.shown', { count: cases.length })}</div>
      </VisuallyHidden>
      {cases.length === 0 ? (
        <EmptyStateLayout
          content={text(isWhole ? `queue.empty.${filter.queue}` : 'queue.empty.filtered')}
        />
      ) : (
        <CaseTable rows={cases} search={searchOf(filter)} />
      )}
      {next !== null && (
        <Flex justifyContent="center">
          <Button
            variant="secondary"
            size="L"
            loading={shown.filter.pages !== filter.pages}
            onClick={showMore}
          >
            {text('queue.more')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
