import { Confirm, useCall, useDoing, WideButton } from '@dialozi/platform/admin';
import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../contract/withdrawals';
import { WITHDRAW_ENTRY } from '../api/endpoints';
import type { WithdrawnSubject } from '../api/types';
import { useText } from '../texts';

interface Props {
  subject: WithdrawnSubject;
  onWithdrawn: () => void;
}

/** „Премахни веднага“: off the site and out of every kept version, for good. */
export function WithdrawEntry({ subject: { type, documentId }, onWithdrawn }: Props) {
  const text = useText();
  const call = useCall();
  const formId = useId();
  const labelId = useId();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<WithdrawalReason>('personal-data');

  const withdraw = async (): Promise<void> => {
    await call(WITHDRAW_ENTRY, { params: { type, documentId }, body: { reason } });
    toggleNotification({ type: 'success', message: text('withdraw.done') });
    onWithdrawn();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <WideButton
        variant="danger-light"
        startIcon={<Trash />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text('withdraw.open')}
      </WideButton>
      {isOpen && (
        <Box id={formId} background="neutral100" hasRadius padding={2}>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography id={labelId} variant="pi" fontWeight="bold">
              {text('withdraw.reason')}
            </Typography>
            <Radio.Group
              value={reason}
              onValueChange={(chosen: string) =>
                setReason(WITHDRAWAL_REASONS.find((one) => one === chosen) ?? reason)
              }
              aria-labelledby={labelId}
            >
              {WITHDRAWAL_REASONS.map((one) => (
                <Radio.Item key={one} value={one}>
                  {text(`withdraw.reason.${one}`)}
                </Radio.Item>
              ))}
            </Radio.Group>
            <Confirm
              trigger={
                <WideButton variant="danger" loading={isDoing}>
                  {text('withdraw.send')}
                </WideButton>
              }
              title={text('withdraw.title')}
              paragraphs={[
                text('withdraw.does'),
                text('withdraw.tells'),
                text('withdraw.for-good'),
              ]}
              confirm={text('withdraw.confirm')}
              onConfirm={() => void run(withdraw)}
            />
          </Flex>
        </Box>
      )}
    </Flex>
  );
}
