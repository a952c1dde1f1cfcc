import { useIntl } from 'react-intl';
import type { Version } from '../api/types';
import { useText } from '../texts';

interface VersionTexts {
  /** „Промяна в „Ремонт на чешмите“ и „Новини““ */
  cause: (version: Version) => string;
  /** „12 обновени и 1 премахната“ */
  pages: (version: Version) => string;
}

export function useVersionTexts(): VersionTexts {
  const text = useText();
  const intl = useIntl();
  return {
    cause({ reason, causes, restoredFrom }) {
      if (reason === 'restore') return text('versions.cause.restore', { id: restoredFrom ?? '' });
      if (reason === 'whole') return text('versions.cause.whole');
      if (causes.length === 0) return text('versions.cause.change');
      return intl.formatList(causes.map((title) => text('versions.cause.title', { title })));
    },
    pages({ rendered, removed }) {
      return intl.formatList([
        text('versions.rendered', { count: rendered }),
        ...(removed > 0 ? [text('versions.removed', { count: removed })] : []),
      ]);
    },
  };
}
