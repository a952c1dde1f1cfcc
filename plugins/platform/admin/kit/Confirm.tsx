import { Box, Button, Dialog } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useText } from './own-texts';

interface Props {
  /** The button that opens the dialog and gets the focus back. */
  trigger: ReactElement;
  title: string;
  /** What will happen and what will not, a paragraph each. */
  paragraphs: readonly string[];
  confirm: string;
  onConfirm: () => void;
}

/** A question before something that readers of the site will see. */
export function Confirm({ trigger, title, paragraphs, confirm, onConfirm }: Props) {
  const text = useText();
  return (
    <Dialog.Root>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>
            {paragraphs.map((paragraph) => (
              <Box key={paragraph} tag="span" display="block" paddingBottom={2}>
                {paragraph}
              </Box>
            ))}
          </Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {text('action.cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={onConfirm}>
              {confirm}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
