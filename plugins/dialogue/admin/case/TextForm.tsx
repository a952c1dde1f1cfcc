import { type Call, useCall } from '@dialozi/platform/admin';
import { useState } from 'react';
import {
  ASK_FOR_DETAIL,
  ENTER_DETAIL,
  EXTEND_TERM,
  NOTE_ON_CASE,
  REOPEN_CASE,
} from '../api/endpoints';
import { LongText } from '../form/LongText';
import { SendForm } from '../form/SendForm';
import { useSending } from '../form/use-sending';
import { useText } from '../texts';
import type { StepFormProps } from './step-form';

type TextStep = 'note' | 'ask' | 'detail' | 'extend' | 'reopen';

interface Given {
  params: { id: string };
  body: { text: string };
}

const SEND: Record<TextStep, (call: Call, given: Given) => Promise<null>> = {
  note: (call, given) => call(NOTE_ON_CASE, given),
  ask: (call, given) => call(ASK_FOR_DETAIL, given),
  detail: (call, given) => call(ENTER_DETAIL, given),
  extend: (call, given) => call(EXTEND_TERM, given),
  reopen: (call, given) => call(REOPEN_CASE, given),
};
const NAMES = ['text'] as const;

/** A step that takes a text and nothing else. */
export function TextForm({
  step,
  found: { id },
  onDone,
  onCancel,
}: StepFormProps & { step: TextStep }) {
  const text = useText();
  const call = useCall();
  const sending = useSending(NAMES);
  const [typed, setTyped] = useState('');

  const submit = async (): Promise<void> => {
    await SEND[step](call, { params: { id }, body: { text: typed } });
    onDone(text(`step.${step}.done`));
  };

  return (
    <SendForm
      sending={sending}
      label={text(`step.${step}`)}
      submit={text(`step.${step}.submit`)}
      onSubmit={() =>
        void sending.send(submit, {
          text: typed.trim() === '' ? text(`step.${step}.missing`) : undefined,
        })
      }
      onCancel={onCancel}
    >
      <LongText
        name="text"
        required
        label={text(`step.${step}.text`)}
        hint={text(`step.${step}.hint`)}
        error={sending.errors.text}
        value={typed}
        onChange={setTyped}
      />
    </SendForm>
  );
}
