import type { ReactNode } from 'react';
import { useEntryPermissions } from '../hooks/use-permissions';
import { entryTypeOf, type PanelProps, subjectOf } from '../panel/edited-document';
import { useText } from '../texts';
import { EntryHistory } from './EntryHistory';

/** „История“, beside every saved document that becomes a page. */
export function HistoryPanel(props: PanelProps): { title: string; content: ReactNode } | null {
  const text = useText();
  const { canRead } = useEntryPermissions();
  const type = entryTypeOf(props.model);
  const subject = type === null ? null : subjectOf(type, props);
  if (subject === null || !canRead) return null;
  return {
    title: text('history.title'),
    content: <EntryHistory subject={subject} document={props.document} />,
  };
}
