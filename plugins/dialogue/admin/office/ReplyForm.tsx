import { useCall } from '@dialozi/platform/admin';
import { useState } from 'react';
import { ADD_REPLY } from '../api/endpoints';
import { LongText } from '../form/LongText';
import { SendForm } from '../form/SendForm';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { useText } from '../texts';

const NAMES = ['title', 'text'] as const;

export function ReplyForm({ onDone }: { onDone: (message: string) => void }) {
  const text = useText();
  const call = useCall();
  const sending = useSending(NAMES);
  const [title, setTitle] = useState('');
  const [typed, setTyped] = useState('');

  const add = async (): Promise<void> => {
    await call(ADD_REPLY, { body: { title, text: typed } });
    setTitle('');
    setTyped('');
    onDone(text('replies.added'));
  };

  return (
    <SendForm
      sending={sending}
      label={text('replies.add')}
      submit={text('replies.add')}
      onSubmit={() =>
        void sending.send(add, {
          title: title.trim() === '' ? text('replies.name.missing') : undefined,
          text: typed.trim() === '' ? text('replies.text.missing') : undefined,
        })
      }
    >
      <TextField
        name="title"
        required
        label={text('replies.name')}
        hint={text('replies.name.hint')}
        error={sending.errors.title}
        value={title}
        onChange={setTitle}
      />
      <LongText
        name="text"
        required
        label={text('replies.text')}
        hint={text('replies.text.hint')}
        error={sending.errors.text}
        value={typed}
        onChange={setTyped}
      />
    </SendForm>
  );
}
