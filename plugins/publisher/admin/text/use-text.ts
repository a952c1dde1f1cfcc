import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { message, type TextId } from './ids';

export type Text = (id: TextId, values?: Record<string, string | number>) => string;

/** A text in the language of the admin. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage(message(id), values), [intl]);
}
