import { useCallback } from 'react';
import { useIntl } from 'react-intl';

const MEGABYTE = 1024 * 1024;

/** Bytes as people read them: „12,4“, of MB. */
export function useMegabytes(): (bytes: number) => string {
  const intl = useIntl();
  return useCallback(
    (bytes) =>
      intl.formatNumber(bytes / MEGABYTE, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    [intl],
  );
}
