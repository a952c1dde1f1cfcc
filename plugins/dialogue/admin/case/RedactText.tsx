import { Notice, useCall } from '@dialozi/platform/admin';
import { Box, Button } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { REDACT_TEXT } from '../api/endpoints';
import type { WrittenText } from '../api/types';
import { LongText } from '../form/LongText';
import { SendForm } from '../form/SendForm';
import { useSending } from '../form/use-sending';
import { useText } from '../texts';

interface Props {
  /** Of the case. */
  id: string;
  written: WrittenText;
  /** On the button. */
  open: string;
  /** The button's name, where what is on it could stand on several. */
  name?: string;
  onDone: (message: string) => void;
}

const NAMES = ['content'] as const;

/** Takes personal data out of a text; what stood there before is erased. Nothing where none is left. */
export function RedactText({ id, written, open, name = open, onDone }: Props) {
  const text = useText();
  const call = useCall();
  const sending = useSending(NAMES);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');

  const { content } = written;
  if (content === null) return null;

  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const submit = async (): Promise<void> => {
    await call(REDACT_TEXT, { params: { id }, body: { text: written.id, content: typed } });
    close();
    onDone(text('redact.done'));
  };

  return (
    <Box paddingTop={3}>
      <Button
        ref={opener}
        variant="tertiary"
        size="S"
        aria-label={name}
        aria-expanded={isOpen}
        onClick={() => {
          setTyped(content);
          setOpen(!isOpen);
        }}
      >
        {open}
      </Button>
      {isOpen && (
        <Box paddingTop={3}>
          <SendForm
            sending={sending}
            label={open}
            submit={text('redact.submit')}
            question={{
              title: text('redact.title'),
              paragraphs: [text('redact.does'), text('redact.no-way-back')],
            }}
            onSubmit={() =>
              void sending.send(submit, {
                content: typed.trim() === '' ? text('redact.missing') : undefined,
              })
            }
            onCancel={close}
          >
            <Notice kind="danger">{text('redact.warning')}</Notice>
            <LongText
              name="content"
              required
              label={text('redact.text')}
              hint={text('redact.hint')}
              error={sending.errors.content}
              value={typed}
              onChange={setTyped}
            />
          </SendForm>
        </Box>
      )}
    </Box>
  );
}
