import { NoAnswer, Notice, useReason } from '@dialozi/platform/admin';
import { Flex, Grid } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { isPossible } from '../../domain/refusals';
import { useCase } from '../hooks/use-case';
import { useCasePermissions } from '../hooks/use-permissions';
import { useText } from '../texts';
import { CaseFacts } from './CaseFacts';
import { CaseHeader } from './CaseHeader';
import { EraseCase } from './EraseCase';
import { Redactions } from './Redactions';
import { Sender } from './Sender';
import { stepsOf } from './steps';
import { Steps } from './Steps';
import { Timeline } from './Timeline';

/** `/plugins/dialogue/cases/:id`: one case, and what can be done with it. */
export function CaseScreen() {
  const { id = '' } = useParams();
  const text = useText();
  const reason = useReason();
  const permissions = useCasePermissions();
  const { toggleNotification } = useNotification();
  const { answer: found, error, refresh } = useCase(id);

  const finish = (message: string): void => {
    toggleNotification({ type: 'success', message });
    refresh();
  };

  if (found === null) {
    if (error === null) return <Page.Loading>{text('case.loading')}</Page.Loading>;
    return <NoAnswer reason={reason(error)} onRetry={refresh} />;
  }
  const steps = stepsOf(found, permissions);
  const canRedact = permissions.canWork && isPossible(found, 'redact');
  const canErase = permissions.canErase && isPossible(found, 'erase');
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
              <Sender found={found}>
                {canErase && <EraseCase found={found} onDone={finish} />}
              </Sender>
            </Flex>
          </Grid.Item>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={6}>
              <Timeline
                found={found}
                actions={(event) =>
                  canRedact && <Redactions id={found.id} event={event} onDone={finish} />
                }
              />
              {steps.length > 0 && <Steps found={found} steps={steps} onDone={finish} />}
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
