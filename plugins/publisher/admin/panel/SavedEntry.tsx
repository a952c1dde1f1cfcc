import { Notice, useMoments, useReason } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import type { Subject } from '../api/types';
import { isWithdrawable } from '../api/withdrawable';
import { useEntryStatus } from '../hooks/use-entry-status';
import { useEntryPermissions } from '../hooks/use-permissions';
import { useText } from '../texts';
import { EntryChecks } from './EntryChecks';
import { EntryFailures } from './EntryFailures';
import { EntryState } from './EntryState';
import { PreviewButton } from './PreviewButton';
import { Schedules } from './Schedules';
import { WithdrawEntry } from './WithdrawEntry';

/** Where one language of a saved document stands, and what can be done about it. */
export function SavedEntry({ subject, document }: { subject: Subject; document: unknown }) {
  const text = useText();
  const reason = useReason();
  const { inSentence } = useMoments();
  const { canSchedule, canWithdraw } = useEntryPermissions();
  const canPublish = useDocumentRBAC('SavedEntry', (state) => state.canPublish ?? false);
  const { answer: status, error, refresh } = useEntryStatus(subject, document);

  const mayStillAppear = status !== null && status.withdrawnAt === null;

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {/* Always there, so that a screen reader hears each change of what is in it, and only that. */}
      <div role="status">
        {status === null ? (
          error === null && <Typography textColor="neutral600">{text('panel.loading')}</Typography>
        ) : (
          <EntryState status={status} subject={subject} />
        )}
      </div>
      {error !== null && <Notice kind="danger">{reason(error)}</Notice>}
      {status !== null && <EntryFailures failures={status.failures} />}
      <EntryChecks subject={subject} document={document} />
      {status !== null && status.withdrawnAt !== null && (
        <Notice kind="neutral">
          {text('withdraw.withdrawn', { when: inSentence(status.withdrawnAt) })}
        </Notice>
      )}
      <PreviewButton subject={subject} />
      {mayStillAppear && canSchedule && canPublish && (
        <Schedules subject={subject} status={status} onChange={refresh} />
      )}
      {mayStillAppear && canWithdraw && canPublish && isWithdrawable(subject) && (
        <WithdrawEntry subject={subject} onWithdrawn={refresh} />
      )}
    </Flex>
  );
}
