import { useCall } from '@dialozi/platform/admin';
import { useState } from 'react';
import { CHANGE_DAY } from '../api/endpoints';
import { Choice } from '../form/Choice';
import { SendForm } from '../form/SendForm';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { useText } from '../texts';

const NAMES = ['day', 'isWorkingDay', 'note'] as const;

export function DayForm({ onDone }: { onDone: (message: string) => void }) {
  const text = useText();
  const call = useCall();
  const sending = useSending(NAMES);
  const [day, setDay] = useState('');
  const [what, setWhat] = useState<'free' | 'working'>('free');
  const [note, setNote] = useState('');

  const change = async (): Promise<void> => {
    await call(CHANGE_DAY, { body: { day, isWorkingDay: what === 'working', note } });
    setDay('');
    setNote('');
    onDone(text('calendar.changed'));
  };

  return (
    <SendForm
      sending={sending}
      label={text('calendar.new')}
      submit={text('calendar.change')}
      onSubmit={() =>
        void sending.send(change, { day: day === '' ? text('calendar.day.missing') : undefined })
      }
    >
      <TextField
        name="day"
        type="date"
        required
        label={text('calendar.day')}
        error={sending.errors.day}
        value={day}
        onChange={setDay}
      />
      <Choice
        name="isWorkingDay"
        required
        label={text('calendar.what')}
        error={sending.errors.isWorkingDay}
        value={what}
        options={(['free', 'working'] as const).map((value) => ({
          value,
          label: text(`calendar.${value}`),
        }))}
        onChange={setWhat}
      />
      <TextField
        name="note"
        label={text('calendar.note')}
        hint={text('calendar.note.hint')}
        error={sending.errors.note}
        value={note}
        onChange={setNote}
      />
    </SendForm>
  );
}
