import { NoAnswer, Notice, useReason } from '@dialozi/platform/admin';
import { Flex, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useCase } from '../hooks/use-case';
import { useText } from '../texts';
import { CaseFacts } from './CaseFacts';
import { CaseHeader } from './CaseHeader';
import { Sender } from './Sender';
import { Timeline } from './Timeline';

/** `/plugins/dialogue/cases/:id`: one case, and what can be done with it. */
export function CaseScreen() {
  const { id = '' } = useParams();
  const text = useText();
  const reason = useReason();
  const { answer: found, error, refresh } = useCase(id);

  if (found === null) {
    if (error === null) return <Page.Loading>{text('case.loading')}</Page.Loading>;
    return <NoAnswer reason={reason(error)} onRetry={refresh} />;
  }
  return (
    <Page.Main>
      <Page.Title>{text('case.title', { code: found.code })}</Page.Title>
      <CaseHeader found={found} />
      <Layouts.Content>
        {error !== null && (
          <Notice kind="danger">{text('queue.stale', { reason: reason(error) })}</Notice>
        )}
        <Grid.Root gap={6} paddingBottom={8}>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={6}>
              <CaseFacts found={found} />
              <Sender found={found} />
            </Flex>
          </Grid.Item>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
            <Timeline found={found} textActions={() => null} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
