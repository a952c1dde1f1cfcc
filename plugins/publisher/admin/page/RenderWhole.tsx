import { Confirm, useCall, useDoing } from '@dialozi/platform/admin';
import { Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { RENDER_WHOLE } from '../api/endpoints';
import { useText } from '../texts';

export function RenderWhole({ onAsked }: { onAsked: () => void }) {
  const text = useText();
  const call = useCall();
  const { toggleNotification } = useNotification();
  const { isDoing, run } = useDoing();

  const ask = async (): Promise<void> => {
    await call(RENDER_WHOLE, {});
    toggleNotification({ type: 'success', message: text('whole.done') });
    onAsked();
  };

  return (
    <Confirm
      trigger={
        <Button variant="secondary" startIcon={<ArrowsCounterClockwise />} loading={isDoing}>
          {text('whole.open')}
        </Button>
      }
      title={text('whole.title')}
      paragraphs={[text('whole.does'), text('whole.when')]}
      confirm={text('whole.confirm')}
      onConfirm={() => void run(ask)}
    />
  );
}
