import { Notice, useCall } from '@dialozi/platform/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId } from 'react';
import type { WithdrawalReason } from '../../contract/withdrawals';
import { WITHDRAW_FILE } from '../api/endpoints';
import type { EntryChecks, WithdrawnSubject } from '../api/types';
import { useText } from '../texts';
import { WithdrawForm } from './WithdrawForm';

interface Props {
  subject: WithdrawnSubject;
  files: EntryChecks['files'];
  canWithdraw: boolean;
  onWithdrawn: () => void;
}

/** The files of a document: which of them nobody can listen to, and „Премахни веднага“ for each. */
export function EntryFiles({ subject, files, canWithdraw, onWithdrawn }: Props) {
  const text = useText();
  const titleId = useId();
  if (files.length === 0) return null;
  return (
    <Flex tag="section" aria-labelledby={titleId} direction="column" alignItems="stretch" gap={2}>
      <Typography id={titleId} tag="h3" variant="sigma" textColor="neutral600">
        {text('files.title')}
      </Typography>
      {files.map((file) => (
        <Flex key={file.id} direction="column" alignItems="stretch" gap={1}>
          <Typography tag="p" variant="omega">
            {file.version === null
              ? file.name
              : text('files.version', { number: file.version, name: file.name })}
          </Typography>
          {(file.text === 'scan' || file.text === 'unreadable' || file.text === 'waiting') && (
            <Notice kind={file.text === 'waiting' ? 'neutral' : 'waiting'}>
              {text(`files.${file.text}`)}
            </Notice>
          )}
          {canWithdraw && <WithdrawFile subject={subject} file={file} onWithdrawn={onWithdrawn} />}
        </Flex>
      ))}
    </Flex>
  );
}

interface FileProps {
  subject: WithdrawnSubject;
  file: Props['files'][number];
  onWithdrawn: () => void;
}

function WithdrawFile({ subject: { type, documentId }, file, onWithdrawn }: FileProps) {
  const text = useText();
  const call = useCall();
  const { toggleNotification } = useNotification();
  const withdraw = async (reason: WithdrawalReason): Promise<void> => {
    const params = { type, documentId, fileId: String(file.id) };
    await call(WITHDRAW_FILE, { params, body: { reason } });
    toggleNotification({ type: 'success', message: text('files.withdrawn') });
    onWithdrawn();
  };
  return (
    <WithdrawForm
      open={text('files.withdraw', { name: file.name })}
      title={text('files.withdraw.title', { name: file.name })}
      paragraphs={[text('files.withdraw.does'), text('files.withdraw.tells')]}
      onWithdraw={withdraw}
    />
  );
}
