import { WideButton } from '@dialozi/platform/admin';
import { Flex } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useRef, useState } from 'react';
import type { EntryStatus, Schedule, Subject } from '../api/types';
import { useText } from '../texts';
import { ScheduleForm } from './ScheduleForm';
import { ScheduleList } from './ScheduleList';

interface Props {
  subject: Subject;
  status: EntryStatus;
  onChange: () => void;
}

/** What is appointed for an entry, and the way to appoint more. */
export function Schedules({ subject, status, onChange }: Props) {
  const text = useText();
  const formId = useId();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const finish = ({ action }: Schedule): void => {
    toggleNotification({ type: 'success', message: text(`schedule.done.${action}`) });
    close();
    onChange();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <ScheduleList
        schedules={status.schedules}
        onCancelled={() => {
          opener.current?.focus();
          onChange();
        }}
      />
      <WideButton
        ref={opener}
        variant="tertiary"
        startIcon={<Calendar />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text('schedule.open')}
      </WideButton>
      {isOpen && (
        <ScheduleForm
          id={formId}
          subject={subject}
          firstAction={status.state === 'not-published' ? 'publish' : 'unpublish'}
          onScheduled={finish}
          onClose={close}
        />
      )}
    </Flex>
  );
}
