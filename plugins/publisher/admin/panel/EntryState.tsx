import { Notice, type NoticeKind, useMoments } from '@dialozi/platform/admin';
import { Box, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EntryStatus, Subject } from '../api/types';
import { homePath } from '../../contract/paths';
import { useText } from '../texts';

const KINDS: Record<EntryStatus['state'], NoticeKind> = {
  'not-published': 'neutral',
  waiting: 'waiting',
  published: 'success',
  failed: 'danger',
};

/** One sentence about an entry, with the way to its page where readers can see one. */
export function EntryState({ status, subject }: { status: EntryStatus; subject: Subject }) {
  const text = useText();
  const { locale } = useIntl();
  const { inSentence } = useMoments();
  const { state, renderedAt, refusal } = status;
  const when = renderedAt === null ? null : inSentence(renderedAt);
  // The settings have no page of their own: every page shows them.
  const path = status.path ?? (subject.type === 'site-settings' ? homePath(subject.locale) : null);

  const sentence = (): string => {
    if (state === 'published') {
      return when === null ? text('state.published') : text('state.published-at', { when });
    }
    if (state === 'failed' && refusal !== null) return locale === 'bg' ? refusal.bg : refusal.en;
    return text(`state.${state}`);
  };

  return (
    <Notice kind={KINDS[state]}>
      {sentence()}
      {state === 'failed' && when !== null && (
        <Box paddingTop={1}>{text('state.old-page', { when })}</Box>
      )}
      {when !== null && path !== null && (
        <Box paddingTop={1}>
          <Link href={path} isExternal>
            {text('state.open-page')}
          </Link>
        </Box>
      )}
    </Notice>
  );
}
