import type { Subject } from '../api/types';
import { useEntryStatus } from '../hooks/use-entry-status';
import { EntryState } from '../panel/EntryState';

/** Says when the notice that was just sent is on the site, and leads to it. */
export function SentNotice({ documentId }: { documentId: string }) {
  const subject: Subject = { type: 'notice', documentId, locale: 'bg' };
  const { answer: status } = useEntryStatus(subject, documentId);
  return status === null ? null : <EntryState status={status} subject={subject} />;
}
