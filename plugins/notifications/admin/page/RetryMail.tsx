import { useCall, useDoing } from '@dialozi/platform/admin';
import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { RETRY_MAIL } from '../api/endpoints';
import type { UndeliveredMail } from '../api/types';
import { useText } from '../texts';

interface Props {
  mail: UndeliveredMail;
  onAsked: () => void;
}

export function RetryMail({ mail: { id, subject, recipient }, onAsked }: Props) {
  const text = useText();
  const call = useCall();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();

  const ask = async (): Promise<void> => {
    await call(RETRY_MAIL, { params: { id } });
    toggleNotification({ type: 'success', message: text('retry.done', { recipient }) });
    onAsked();
  };

  return (
    <Button
      variant="tertiary"
      size="S"
      loading={isDoing}
      aria-label={text('retry.named', { subject, recipient })}
      onClick={() => void run(ask)}
    >
      {text('retry.open')}
    </Button>
  );
}
