import { Notice, Section, useReason } from '@dialozi/platform/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { UndeliveredState } from '../api/types';
import { useMails } from '../hooks/use-mails';
import { useText } from '../texts';
import { MailTable } from './MailTable';

interface Props {
  state: UndeliveredState;
  /** Changes when something was done with a mail. */
  turn: number;
  onChanged: () => void;
}

/** The mails of one state, a page at a time, newest first. */
export function MailList({ state, turn, onChanged }: Props) {
  const text = useText();
  const reason = useReason();
  const [after, setAfter] = useState<string | null>(null);
  const { answer, error } = useMails({ state, after, renewedBy: turn });
  const title = text(`${state}.title`);

  return (
    <Section title={title}>
      {error !== null && <Notice kind="danger">{reason(error)}</Notice>}
      {answer === null && error === null && <Typography>{text('loading')}</Typography>}
      {answer !== null && (
        <>
          {state === 'waiting' && !answer.hasMailServer && (
            <Notice kind="danger">{text('waiting.no-server')}</Notice>
          )}
          {answer.counts[state] === 0 ? (
            <Notice kind="success">{text(`${state}.none`)}</Notice>
          ) : (
            <Notice kind={state === 'failed' ? 'danger' : 'waiting'}>
              {text(`${state}.explained`, { count: answer.counts[state] })}
            </Notice>
          )}
          {answer.mails.length > 0 && (
            <MailTable caption={title} mails={answer.mails} state={state} onChanged={onChanged} />
          )}
          <Flex gap={2}>
            {after !== null && (
              <Button variant="tertiary" onClick={() => setAfter(null)}>
                {text('page.first')}
              </Button>
            )}
            {answer.next !== null && (
              <Button variant="tertiary" onClick={() => setAfter(answer.next)}>
                {text('page.next')}
              </Button>
            )}
          </Flex>
        </>
      )}
    </Section>
  );
}
