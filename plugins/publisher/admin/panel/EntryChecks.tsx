import { Notice } from '@dialozi/platform/admin';
import { Flex } from '@strapi/design-system';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import type { Subject } from '../api/types';
import { useEntryChecks } from '../hooks/use-entry-checks';
import { useEntryPermissions } from '../hooks/use-permissions';
import { useText } from '../texts';
import { PersonalNumbers } from './PersonalNumbers';

/** What an editor should look at in the saved draft before it becomes public. */
export function EntryChecks({ subject, document }: { subject: Subject; document: unknown }) {
  const text = useText();
  const { canConfirm } = useEntryPermissions();
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
      {checks.unread.map((file) => (
        <Notice key={file} kind="neutral">
          {text('numbers.unread', { file })}
        </Notice>
      ))}
    </Flex>
  );
}
