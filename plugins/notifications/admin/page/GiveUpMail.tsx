import { Confirm, useCall, useDoing } from '@dialozi/platform/admin';
import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { GIVE_UP_MAIL } from '../api/endpoints';
import type { UndeliveredMail } from '../api/types';
import { useText } from '../texts';

interface Props {
  mail: UndeliveredMail;
  onGivenUp: () => void;
}

export function GiveUpMail({ mail: { id, subject, recipient }, onGivenUp }: Props) {
  const text = useText();
  const call = useCall();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();

  const giveUp = async (): Promise<void> => {
    await call(GIVE_UP_MAIL, { params: { id } });
    toggleNotification({ type: 'success', message: text('give-up.done', { recipient }) });
    onGivenUp();
  };

  return (
    <Confirm
      trigger={
        <Button
          variant="danger-light"
          size="S"
          loading={isDoing}
          aria-label={text('give-up.named', { subject, recipient })}
        >
          {text('give-up.open')}
        </Button>
      }
      title={text('give-up.title', { subject })}
      paragraphs={[text('give-up.does', { recipient }), text('give-up.does-not')]}
      confirm={text('give-up.confirm')}
      onConfirm={() => void run(giveUp)}
    />
  );
}
