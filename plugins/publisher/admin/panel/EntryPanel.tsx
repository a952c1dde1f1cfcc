import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useEntryPermissions } from '../hooks/use-permissions';
import { useText } from '../texts';
import { BrokenLinks } from './BrokenLinks';
import { entryTypeOf, type PanelProps, subjectOf } from './edited-document';
import { SavedEntry } from './SavedEntry';

/**
 * „На сайта“, beside every document that becomes a page. The content manager calls it as a
 * component, but it returns a description of the panel.
 */
export function EntryPanel(props: PanelProps): { title: string; content: ReactNode } | null {
  const text = useText();
  const { canRead } = useEntryPermissions();
  const type = entryTypeOf(props.model);
  if (type === null || !canRead) return null;

  const subject = subjectOf(type, props);
  return {
    title: text('panel.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {subject === null ? (
          <Typography textColor="neutral600">{text('panel.unsaved')}</Typography>
        ) : (
          <SavedEntry
            key={`${subject.documentId} ${subject.locale}`}
            subject={subject}
            document={props.document}
          />
        )}
        <BrokenLinks />
      </Flex>
    ),
  };
}
