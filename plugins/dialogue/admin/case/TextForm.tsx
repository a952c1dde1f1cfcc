import { type Call, useCall } from '@dialozi/platform/admin';
import { useState } from 'react';
import {
  ASK_FOR_DETAIL,
  ENTER_DETAIL,
  EXTEND_TERM,
  NOTE_ON_CASE,
  REOPEN_CASE,
} from '../api/endpoints';
import { AllowNumbers } from '../form/AllowNumbers';
import { LongText } from '../form/LongText';
import { SendForm } from '../form/SendForm';
import { useSending } from '../form/use-sending';
import { useText } from '../texts';
import type { StepFormProps } from './step-form';

type TextStep = 'note' | 'ask' | 'detail' | 'extend' | 'reopen';

interface Given {
  params: { id: string };
  body: { text: string; allowsNumbers?: boolean };
}

const SEND: Record<TextStep, (call: Call, given: Given) => Promise<null>> = {
  note: (call, given) => call(NOTE_ON_CASE, given),
  ask: (call, given) => call(ASK_FOR_DETAIL, given),
  detail: (call, given) => call(ENTER_DETAIL, given),
  extend: (call, given) => call(EXTEND_TERM, given),
  reopen: (call, given) => call(REOPEN_CASE, given),
};
/** What the sender, and whoever has the code, will read. */
const IS_PUBLIC: Record<TextStep, boolean> = {
  note: false,
  ask: true,
  detail: false,
  extend: true,
  reopen: true,
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
  const [allowsNumbers, setAllowsNumbers] = useState(false);

  const submit = async (): Promise<void> => {
    const body = { text: typed, ...(IS_PUBLIC[step] ? { allowsNumbers } : {}) };
    await SEND[step](call, { params: { id }, body });
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
      {IS_PUBLIC[step] && (
        <AllowNumbers written={typed} value={allowsNumbers} onChange={setAllowsNumbers} />
      )}
    </SendForm>
  );
}
