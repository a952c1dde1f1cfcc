import { Confirm, useCall, useDoing } from '@dialozi/platform/admin';
import { Box, Button } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ERASE_CASE } from '../api/endpoints';
import type { OneCase } from '../api/types';
import { useText } from '../texts';

interface Props {
  found: OneCase;
  onDone: (message: string) => void;
}

/** Erases the sender and what was sent; that there was a case, and what was decided, stays. */
export function EraseCase({ found: { id, code }, onDone }: Props) {
  const text = useText();
  const call = useCall();
  const { isDoing, run } = useDoing();

  const erase = async (): Promise<void> => {
    await call(ERASE_CASE, { params: { id } });
    onDone(text('erase.done'));
  };

  return (
    <Box paddingTop={3}>
      <Confirm
        trigger={
          <Button variant="danger-light" startIcon={<Trash />} loading={isDoing}>
            {text('erase.open')}
          </Button>
        }
        title={text('erase.title', { code })}
        paragraphs={[
          text('erase.goes'),
          text('erase.stays'),
          text('erase.redact-first'),
          text('erase.no-way-back'),
        ]}
        confirm={text('erase.confirm')}
        onConfirm={() => void run(erase)}
      />
    </Box>
  );
}
