import { type Column, DataTable, useMoments } from '@dialozi/platform/admin';
import { Typography } from '@strapi/design-system';
import { RESTORE_DAY } from '../api/endpoints';
import type { ChangedDay } from '../api/types';
import { useText } from '../texts';
import { RemoveButton } from './RemoveButton';

interface Props {
  days: readonly ChangedDay[];
  onDone: (message: string) => void;
}

export function DayTable({ days, onDone }: Props) {
  const text = useText();
  const moments = useMoments();
  const columns: Column<ChangedDay>[] = [
    {
      id: 'day',
      label: text('calendar.day'),
      isNarrow: true,
      cell: ({ day }) => moments.day(day),
    },
    {
      id: 'what',
      label: text('calendar.what'),
      isNarrow: true,
      cell: ({ isWorkingDay }) => text(isWorkingDay ? 'calendar.working' : 'calendar.free'),
    },
    { id: 'note', label: text('calendar.note'), cell: ({ note }) => (note === '' ? null : note) },
    {
      id: 'restore',
      label: text('calendar.restore'),
      isLabelHidden: true,
      isNarrow: true,
      cell: ({ day }) => (
        <RemoveButton
          label={text('calendar.restore')}
          name={moments.day(day)}
          paragraphs={[text('calendar.restores'), text('calendar.counts-anew')]}
          remove={(call) => call(RESTORE_DAY, { params: { day } })}
          onRemoved={() => onDone(text('calendar.restored'))}
        />
      ),
    },
  ];
  if (days.length === 0) return <Typography>{text('calendar.none')}</Typography>;
  return (
    <DataTable
      caption={text('calendar.title')}
      columns={columns}
      rows={days}
      keyOf={({ day }) => day}
    />
  );
}
