import { Confirm, useCall, useDoing } from '@dialozi/platform/admin';
import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { RESTORE_VERSION } from '../api/endpoints';
import { useText } from '../texts';

export function RestoreVersion({ id, onRestored }: { id: string; onRestored: () => void }) {
  const text = useText();
  const call = useCall();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();

  const restore = async (): Promise<void> => {
    await call(RESTORE_VERSION, { params: { id } });
    toggleNotification({ type: 'success', message: text('restore.done', { id }) });
    onRestored();
  };

  return (
    <Confirm
      trigger={
        <Button
          variant="tertiary"
          size="S"
          loading={isDoing}
          aria-label={text('restore.open-named', { id })}
        >
          {text('restore.open')}
        </Button>
      }
      title={text('restore.title', { id })}
      paragraphs={[text('restore.does'), text('restore.does-not'), text('restore.afterwards')]}
      confirm={text('restore.confirm', { id })}
      onConfirm={() => void run(restore)}
    />
  );
}
