import { Flex } from '@strapi/design-system';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import type { Subject } from '../api/types';
import { isWithdrawable } from '../api/withdrawable';
import { useEntryChecks } from '../hooks/use-entry-checks';
import { useEntryPermissions } from '../hooks/use-permissions';
import { EntryFiles } from './EntryFiles';
import { PersonalNumbers } from './PersonalNumbers';

/** What an editor should look at in the saved draft before it becomes public. */
export function EntryChecks({ subject, document }: { subject: Subject; document: unknown }) {
  const { canConfirm, canWithdraw } = useEntryPermissions();
  const canPublish = useDocumentRBAC('EntryChecks', (state) => state.canPublish ?? false);
  const { answer: checks, refresh } = useEntryChecks(subject, document);
  if (checks === null) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PersonalNumbers
        subject={subject}
        checks={checks}
        canConfirm={canConfirm && canPublish}
        onConfirmed={refresh}
      />
      {isWithdrawable(subject) && (
        <EntryFiles
          subject={subject}
          files={checks.files}
          canWithdraw={canWithdraw && canPublish}
          onWithdrawn={refresh}
        />
      )}
    </Flex>
  );
}
