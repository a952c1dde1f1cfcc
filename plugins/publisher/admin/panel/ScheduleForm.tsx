import { Box, Button, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { clockInSofia } from '../../domain/sofia-clock';
import { ProblemError } from '../../../platform/contract/problem';
import { CREATE_SCHEDULE } from '../api/endpoints';
import type { Schedule, Subject } from '../api/types';
import { useCall } from '../api/use-call';
import { useReason } from '../text/use-reason';
import { useText } from '../text/use-text';
import { checkAppointment } from './appointment';

type Action = Schedule['action'];

interface Props {
  id: string;
  subject: Subject;
  firstAction: Action;
  onScheduled: (schedule: Schedule) => void;
  onClose: () => void;
}

interface Errors {
  action?: string;
  time?: string;
}

/** A group and not a form: it stands within the form of the content manager. */
export function ScheduleForm({ id, subject, firstAction, onScheduled, onClose }: Props) {
  const text = useText();
  const reason = useReason();
  const call = useCall();
  const actionLabel = useId();
  const actionError = useId();
  const timeInput = useRef<HTMLInputElement>(null);
  const [action, setAction] = useState(firstAction);
  const [time, setTime] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [isSending, setSending] = useState(false);

  const refuse = (found: Errors): void => {
    setErrors(found);
    if (found.time !== undefined) timeInput.current?.focus();
  };

  const send = async (): Promise<void> => {
    const checked = checkAppointment(time, new Date());
    if ('problem' in checked) {
      refuse({ time: text(checked.problem) });
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

  const sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Otherwise it would save the document.
    event.preventDefault();
    void send();
  };

  return (
    <Box
      id={id}
      role="group"
      aria-label={text('schedule.form')}
      background="neutral100"
      hasRadius
      padding={3}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography id={actionLabel} variant="pi" fontWeight="bold">
            {text('schedule.action')}
          </Typography>
          <Radio.Group
            value={action}
            onValueChange={(value: string) => setAction(value as Action)}
            aria-labelledby={actionLabel}
            aria-describedby={errors.action === undefined ? undefined : actionError}
          >
            <Radio.Item value="publish">{text('schedule.action.publish')}</Radio.Item>
            <Radio.Item value="unpublish">{text('schedule.action.unpublish')}</Radio.Item>
          </Radio.Group>
          {errors.action !== undefined && (
            <Typography id={actionError} role="alert" variant="pi" textColor="danger600">
              {errors.action}
            </Typography>
          )}
        </Flex>
        <Field.Root required error={errors.time ?? false} hint={text('schedule.time.hint')}>
          <Field.Label>{text('schedule.time')}</Field.Label>
          <Field.Input
            ref={timeInput}
            type="datetime-local"
            value={time}
            min={clockInSofia(new Date())}
            onChange={(event) => setTime(event.target.value)}
            onKeyDown={sendOnEnter}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex gap={2} wrap="wrap">
          <Button loading={isSending} onClick={() => void send()}>
            {text('schedule.send')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
