import { NoAnswer, useCall, usePolled, useReason } from '@dialozi/platform/admin';
import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { ACTIONS } from '../../contract/endpoints/actions';
import { URGENT_DESK } from '../api/endpoints';
import { useText } from '../texts';
import { SentNotice } from './SentNotice';
import { StandingNotices } from './StandingNotices';
import { UrgentForm } from './UrgentForm';

const SEND = [{ action: ACTIONS.sendUrgent, subject: null }];
const AGAIN_AFTER_MS = 30_000;

/** `/plugins/urgent`: a notice in a few taps, from a phone too. */
export default function UrgentPage() {
  const text = useText();
  return (
    <Page.Protect permissions={SEND}>
      <Page.Title>{text('urgent.title')}</Page.Title>
      <UrgentScreen />
    </Page.Protect>
  );
}

function UrgentScreen() {
  const text = useText();
  const reason = useReason();
  const call = useCall();
  const [sent, setSent] = useState<string | null>(null);
  const ask = useCallback((signal: AbortSignal) => call(URGENT_DESK, { signal }), [call]);
  const { answer: desk, error, refresh } = usePolled({ ask, pauseAfter: () => AGAIN_AFTER_MS });

  if (desk === null) {
    if (error === null) return <Page.Loading>{text('panel.loading')}</Page.Loading>;
    return <NoAnswer reason={reason(error)} onRetry={refresh} />;
  }
  return (
    <Page.Main>
      <Layouts.Header title={text('urgent.title')} subtitle={text('urgent.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <div role="status">{sent !== null && <SentNotice documentId={sent} />}</div>
          <Box background="neutral0" shadow="tableShadow" hasRadius padding={4}>
            <UrgentForm
              // A new form, with a key of its own, after each notice.
              key={sent}
              desk={desk}
              onSent={(id) => {
                setSent(id);
                refresh();
              }}
            />
          </Box>
          <StandingNotices notices={desk.standing} onEnded={refresh} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
