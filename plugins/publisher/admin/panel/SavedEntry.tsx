import { Notice, useReason } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import type { Subject } from '../api/types';
import { useEntryStatus } from '../hooks/use-entry-status';
import { useEntryPermissions } from '../hooks/use-permissions';
import { useText } from '../texts';
import { EntryChecks } from './EntryChecks';
import { EntryFailures } from './EntryFailures';
import { EntryState } from './EntryState';
import { PreviewButton } from './PreviewButton';
import { Schedules } from './Schedules';

/** Where one language of a saved document stands, and what can be done about it. */
export function SavedEntry({ subject, document }: { subject: Subject; document: unknown }) {
  const text = useText();
  const reason = useReason();
  const { canSchedule } = useEntryPermissions();
  const canPublish = useDocumentRBAC('SavedEntry', (state) => state.canPublish ?? false);
  const { answer: status, error, refresh } = useEntryStatus(subject, document);

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
      <PreviewButton subject={subject} />
      {status !== null && canSchedule && canPublish && (
        <Schedules subject={subject} status={status} onChange={refresh} />
      )}
    </Flex>
  );
}
