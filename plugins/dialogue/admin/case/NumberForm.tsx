import { useCall } from '@dialozi/platform/admin';
import { useState } from 'react';
import { SET_REGISTRY_NUMBER } from '../api/endpoints';
import { SendForm } from '../form/SendForm';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { useText } from '../texts';
import type { StepFormProps } from './step-form';

const NAMES = ['number'] as const;

/** The number that the municipality's registry gave to it. */
export function NumberForm({ found: { id, registryNumber }, onDone, onCancel }: StepFormProps) {
  const text = useText();
  const call = useCall();
  const sending = useSending(NAMES);
  const [number, setNumber] = useState(registryNumber ?? '');

  const submit = async (): Promise<void> => {
    await call(SET_REGISTRY_NUMBER, { params: { id }, body: { number } });
    onDone(text('step.register-number.done', { number: number.trim() }));
  };

  return (
    <SendForm
      sending={sending}
      label={text('step.register-number')}
      submit={text('step.register-number.submit')}
      onSubmit={() =>
        void sending.send(submit, {
          number: number.trim() === '' ? text('step.register-number.missing') : undefined,
        })
      }
      onCancel={onCancel}
    >
      <TextField
        name="number"
        required
        label={text('case.registry-number')}
        hint={text('step.register-number.hint')}
        error={sending.errors.number}
        value={number}
        onChange={setNumber}
      />
    </SendForm>
  );
}
