import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { type ReactNode, useEffect } from 'react';
import { useMoments } from '@dialozi/platform/admin';
import type { PanelProps } from '../panel/edited-document';
import { useText } from '../texts';
import { useUnsavedForm } from './use-unsaved-form';

interface Address {
  plugins?: { i18n?: { locale?: string } };
}

/** „Незапазен текст“: appears where a session has ended, or a browser, before what was typed was saved. */
export function UnsavedPanel(
  props: PanelProps & { documentId?: string },
): { title: string; content: ReactNode } | null {
  const text = useText();
  const { appointment } = useMoments();
  const { toggleNotification } = useNotification();
  const [{ query }] = useQueryParams<Address>();
  const { found, restore, discard } = useUnsavedForm({
    model: props.model,
    documentId: props.documentId || undefined,
    locale: query.plugins?.i18n?.locale,
  });
  const at = found?.at;
  const told = at === undefined ? null : text('unsaved.found', { when: appointment(new Date(at)) });

  useEffect(() => {
    if (told !== null) toggleNotification({ type: 'info', message: told });
  }, [told, toggleNotification]);

  if (told === null) return null;
  return {
    title: text('unsaved.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        <Typography>{told}</Typography>
        <Button onClick={restore}>{text('unsaved.restore')}</Button>
        <Button variant="tertiary" onClick={discard}>
          {text('unsaved.discard')}
        </Button>
      </Flex>
    ),
  };
}
