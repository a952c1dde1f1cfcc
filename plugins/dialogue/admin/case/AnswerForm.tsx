import { useCall } from '@dialozi/platform/admin';
import { useState } from 'react';
import { DISPOSITIONS, type Disposition } from '../../contract/words';
import { ANSWER_CASE } from '../api/endpoints';
import { AllowNumbers } from '../form/AllowNumbers';
import { Choice } from '../form/Choice';
import { LongText } from '../form/LongText';
import { SendForm } from '../form/SendForm';
import { TextField } from '../form/TextField';
import { Tick } from '../form/Tick';
import { useSending } from '../form/use-sending';
import type { TextId } from '../text-id';
import { useText } from '../texts';
import { appendReply } from './append-reply';
import { ReplyPicker } from './ReplyPicker';
import type { StepFormProps } from './step-form';

const NAMES = ['disposition', 'forwardedTo', 'duplicateOf', 'reason'] as const;

/** Становище с мотиви. */
export function AnswerForm({ found: { id }, onDone, onCancel }: StepFormProps) {
  const text = useText();
  const call = useCall();
  const sending = useSending(NAMES);
  const { errors } = sending;
  const [disposition, setDisposition] = useState<Disposition | null>(null);
  const [forwardedTo, setForwardedTo] = useState('');
  const [duplicateOf, setDuplicateOf] = useState('');
  const [reason, setReason] = useState('');
  const [close, setClose] = useState(true);
  const [allowsNumbers, setAllowsNumbers] = useState(false);
  const isForwarded = disposition === 'forwarded';
  const isDuplicate = disposition === 'duplicate';

  const submit = async (): Promise<void> => {
    if (disposition === null) return;
    await call(ANSWER_CASE, {
      params: { id },
      body: {
        disposition,
        reason,
        close,
        allowsNumbers,
        ...(isForwarded ? { forwardedTo } : {}),
        ...(isDuplicate ? { duplicateOf } : {}),
      },
    });
    onDone(text(close ? 'step.answer.done-closed' : 'step.answer.done'));
  };
  const isMissing = (is: boolean, what: TextId) => (is ? text(what) : undefined);
  const missing = () => ({
    disposition: isMissing(disposition === null, 'answer.disposition.missing'),
    forwardedTo: isMissing(isForwarded && forwardedTo.trim() === '', 'answer.forwarded-to.missing'),
    duplicateOf: isMissing(isDuplicate && duplicateOf.trim() === '', 'answer.duplicate-of.missing'),
    reason: isMissing(reason.trim() === '', 'answer.reason.missing'),
  });

  return (
    <SendForm
      sending={sending}
      label={text('step.answer')}
      submit={text(close ? 'step.answer.submit-close' : 'step.answer.submit')}
      onSubmit={() => void sending.send(submit, missing())}
      onCancel={onCancel}
    >
      <Choice
        name="disposition"
        required
        label={text('answer.disposition')}
        placeholder={text('form.choose')}
        error={errors.disposition}
        value={disposition}
        options={DISPOSITIONS.map((value) => ({ value, label: text(`disposition.${value}`) }))}
        onChange={setDisposition}
      />
      {isForwarded && (
        <TextField
          name="forwardedTo"
          required
          label={text('answer.forwarded-to')}
          hint={text('answer.forwarded-to.hint')}
          error={errors.forwardedTo}
          value={forwardedTo}
          onChange={setForwardedTo}
        />
      )}
      {isDuplicate && (
        <TextField
          name="duplicateOf"
          required
          label={text('answer.duplicate-of')}
          error={errors.duplicateOf}
          value={duplicateOf}
          onChange={setDuplicateOf}
        />
      )}
      <ReplyPicker onPick={(reply) => setReason(appendReply(reason, reply))} />
      <LongText
        name="reason"
        required
        label={text('answer.reason')}
        hint={text('answer.reason.hint')}
        error={errors.reason}
        value={reason}
        onChange={setReason}
      />
      <AllowNumbers
        written={`${isForwarded ? forwardedTo : ''}\n${reason}`}
        value={allowsNumbers}
        onChange={setAllowsNumbers}
      />
      <Tick
        name="close"
        label={text('answer.close')}
        hint={text('answer.close.hint')}
        value={close}
        onChange={setClose}
      />
    </SendForm>
  );
}
