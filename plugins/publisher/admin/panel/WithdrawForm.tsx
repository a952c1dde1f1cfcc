import { Confirm, useDoing, WideButton } from '@dialozi/platform/admin';
import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useId, useState } from 'react';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../contract/withdrawals';
import { useText } from '../texts';

interface Props {
  /** What the button that opens the form says. */
  open: string;
  title: string;
  /** What will happen, to be read before it does. */
  paragraphs: readonly string[];
  onWithdraw: (reason: WithdrawalReason) => Promise<void>;
}

/** „Премахни веднага“: asks why, and once more whether. */
export function WithdrawForm({ open, title, paragraphs, onWithdraw }: Props) {
  const text = useText();
  const formId = useId();
  const labelId = useId();
  const { isDoing, run } = useDoing();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<WithdrawalReason>('personal-data');

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <WideButton
        variant="danger-light"
        startIcon={<Trash />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {open}
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
              title={title}
              paragraphs={[...paragraphs]}
              confirm={text('withdraw.confirm')}
              onConfirm={() => void run(() => onWithdraw(reason))}
            />
          </Flex>
        </Box>
      )}
    </Flex>
  );
}
