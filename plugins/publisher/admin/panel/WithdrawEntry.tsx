import { useCall } from '@dialozi/platform/admin';
import { useNotification } from '@strapi/strapi/admin';
import type { WithdrawalReason } from '../../contract/withdrawals';
import { WITHDRAW_ENTRY } from '../api/endpoints';
import type { WithdrawnSubject } from '../api/types';
import { useText } from '../texts';
import { WithdrawForm } from './WithdrawForm';

interface Props {
  subject: WithdrawnSubject;
  onWithdrawn: () => void;
}

/** Takes an entry off the site and out of every kept version, for good. */
export function WithdrawEntry({ subject: { type, documentId }, onWithdrawn }: Props) {
  const text = useText();
  const call = useCall();
  const { toggleNotification } = useNotification();

  const withdraw = async (reason: WithdrawalReason): Promise<void> => {
    await call(WITHDRAW_ENTRY, { params: { type, documentId }, body: { reason } });
    toggleNotification({ type: 'success', message: text('withdraw.done') });
    onWithdrawn();
  };

  return (
    <WithdrawForm
      open={text('withdraw.open')}
      title={text('withdraw.title')}
      paragraphs={[text('withdraw.does'), text('withdraw.tells'), text('withdraw.for-good')]}
      onWithdraw={withdraw}
    />
  );
}
