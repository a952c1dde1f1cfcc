import { leadTo, useCall, useReason, WideButton } from '@dialozi/platform/admin';
import { Box, Flex } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { clockInSofia } from '../../domain/sofia-clock';
import { ProblemError } from '../../../platform/contract/problem';
import { CREATE_SCHEDULE } from '../api/endpoints';
import type { Schedule, Subject } from '../api/types';
import { useText } from '../texts';
import { ActionField } from './ActionField';
import { checkAppointment } from './appointment';
import { MomentField } from './MomentField';

interface Props {
  id: string;
  subject: Subject;
  firstAction: Schedule['action'];
  onScheduled: (schedule: Schedule) => void;
  onClose: () => void;
}

/** What is wrong with each field, in words. */
interface Errors {
  action?: string;
  day?: string;
  time?: string;
}

/** A group and not a form: it stands within the form of the content manager. */
export function ScheduleForm({ id, subject, firstAction, onScheduled, onClose }: Props) {
  const text = useText();
  const reason = useReason();
  const call = useCall();
  const dayInput = useRef<HTMLInputElement>(null);
  const timeInput = useRef<HTMLInputElement>(null);
  const [action, setAction] = useState(firstAction);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);

  const refuse = (found: Errors): void => {
    setErrors(found);
    if (found.day !== undefined) leadTo(dayInput.current);
    else if (found.time !== undefined) leadTo(timeInput.current);
  };

  const send = async (): Promise<void> => {
    const checked = checkAppointment(day, time, new Date());
    if ('problems' in checked) {
      refuse(Object.fromEntries(checked.problems.map((found) => [found.field, text(found.text)])));
      return;
    }
    setSending(true);
    setErrors({});
    try {
      const body = { ...subject, action, dueAt: checked.dueAt.toISOString() };
      onScheduled(await call(CREATE_SCHEDULE, { body }));
    } catch (error) {
      const isAboutTime = error instanceof ProblemError && error.problem.code === 'invalid-input';
      refuse({ [isAboutTime ? 'time' : 'action']: reason(error) });
    } finally {
      setSending(false);
    }
  };

  return (
    <Box
      id={id}
      role="group"
      aria-label={text('schedule.form')}
      background="neutral100"
      hasRadius
      padding={2}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <ActionField value={action} error={errors.action} onChange={setAction} />
        <MomentField
          ref={dayInput}
          kind="date"
          label={text('schedule.day')}
          error={errors.day}
          value={day}
          min={clockInSofia(new Date()).slice(0, 'yyyy-mm-dd'.length)}
          onChange={setDay}
          onEnter={() => void send()}
        />
        <MomentField
          ref={timeInput}
          kind="time"
          label={text('schedule.time')}
          hint={text(`schedule.hint.${action}`)}
          error={errors.time}
          value={time}
          onChange={setTime}
          onEnter={() => void send()}
        />
        <WideButton variant="default" loading={isSending} onClick={() => void send()}>
          {text('schedule.send')}
        </WideButton>
        <WideButton variant="tertiary" onClick={onClose}>
          {text('schedule.close')}
        </WideButton>
      </Flex>
    </Box>
  );
}
