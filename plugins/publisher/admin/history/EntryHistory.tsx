import { useCall, useMoments, usePolled, useReason, WideButton } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { ENTRY_HISTORY } from '../api/endpoints';
import type { Act, Subject } from '../api/types';
import { useText } from '../texts';

const AGAIN_AFTER_MS = 60_000;
const SHOWN_AT_FIRST = 5;

/** Who did what to a document and when, newest first; asked again at once when `document` changes. */
export function EntryHistory({ subject, document }: { subject: Subject; document: unknown }) {
  const text = useText();
  const reason = useReason();
  const call = useCall();
  const [isWhole, setWhole] = useState(false);
  const { type, documentId } = subject;
  const ask = useCallback(
    (signal: AbortSignal) => call(ENTRY_HISTORY, { params: { type, documentId }, signal }),
    [call, type, documentId],
  );
  const { answer, error } = usePolled({
    ask,
    pauseAfter: () => AGAIN_AFTER_MS,
    renewedBy: document,
  });
  if (answer === null) {
    return <Typography>{error === null ? text('history.loading') : reason(error)}</Typography>;
  }
  const { acts } = answer;
  if (acts.length === 0) return <Typography>{text('history.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {(isWhole ? acts : acts.slice(0, SHOWN_AT_FIRST)).map((act) => (
          <ActLine key={act.id} act={act} />
        ))}
      </Flex>
      {!isWhole && acts.length > SHOWN_AT_FIRST && (
        <WideButton variant="tertiary" onClick={() => setWhole(true)}>
          {text('history.more', { count: acts.length - SHOWN_AT_FIRST })}
        </WideButton>
      )}
    </Flex>
  );
}

function ActLine({ act }: { act: Act }) {
  const text = useText();
  const { locale } = useIntl();
  const { stamp } = useMoments();
  const who = act.by ?? text(act.isBySystem ? 'history.system' : 'history.nobody');
  const what = act.action?.[locale === 'bg' ? 'bg' : 'en'] ?? text('history.other');
  return (
    <li>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {text('history.act', { who, what })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {stamp(act.at)}
      </Typography>
    </li>
  );
}
