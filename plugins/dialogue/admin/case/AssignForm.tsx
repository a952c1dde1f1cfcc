import { Notice, useCall, useReason } from '@dialozi/platform/admin';
import { useCallback, useState } from 'react';
import { ASSIGN_CASE, LIST_ASSIGNEES } from '../api/endpoints';
import { Choice } from '../form/Choice';
import { SendForm } from '../form/SendForm';
import { useSending } from '../form/use-sending';
import { useAsked } from '../hooks/use-asked';
import { useText } from '../texts';
import type { StepFormProps } from './step-form';

const NAMES = ['assignee'] as const;

/** Whose case it is from now on. */
export function AssignForm({ found: { id, assignee }, onDone, onCancel }: StepFormProps) {
  const text = useText();
  const reason = useReason();
  const call = useCall();
  const sending = useSending(NAMES);
  const { answer: people, error } = useAsked(
    useCallback((signal: AbortSignal) => call(LIST_ASSIGNEES, { signal }), [call]),
  );
  const [chosen, setChosen] = useState(assignee === null ? null : String(assignee.id));
  const person = people?.find((known) => String(known.id) === chosen);

  const submit = async (): Promise<void> => {
    if (person === undefined) return;
    await call(ASSIGN_CASE, { params: { id }, body: { assignee: person.id } });
    onDone(text('step.assign.done', { name: person.name }));
  };

  return (
    <SendForm
      sending={sending}
      label={text('step.assign')}
      submit={text('step.assign.submit')}
      onSubmit={() =>
        void sending.send(submit, {
          assignee: person === undefined ? text('step.assign.missing') : undefined,
        })
      }
      onCancel={onCancel}
    >
      {error !== null && <Notice kind="danger">{reason(error)}</Notice>}
      <Choice
        name="assignee"
        required
        label={text('step.assign.text')}
        placeholder={text('form.choose')}
        error={sending.errors.assignee}
        value={chosen}
        options={(people ?? []).map(({ id: value, name }) => ({
          value: String(value),
          label: name,
        }))}
        onChange={setChosen}
      />
    </SendForm>
  );
}
