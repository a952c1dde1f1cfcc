import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useReason } from './use-reason';

export interface Doing {
  isDoing: boolean;
  /** Does it; tells the person why when it fails. */
  run: (work: () => Promise<void>) => Promise<void>;
}

/** One thing that a person asked for, while it is being done. */
export function useDoing(): Doing {
  const [isDoing, setDoing] = useState(false);
  const { toggleNotification } = useNotification();
  const reason = useReason();
  const run = useCallback(
    async (work: () => Promise<void>) => {
      setDoing(true);
      try {
        await work();
      } catch (error) {
        toggleNotification({ type: 'danger', message: reason(error) });
      } finally {
        setDoing(false);
      }
    },
    [toggleNotification, reason],
  );
  return { isDoing, run };
}
