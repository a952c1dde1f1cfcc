import { useCall } from '@dialozi/platform/admin';
import { Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { ACTIONS } from '../../contract/actions';
import { LIST_CHANGED_DAYS } from '../api/endpoints';
import { useText } from '../texts';
import { DayForm } from './DayForm';
import { DayTable } from './DayTable';
import { OfficeScreen } from './OfficeScreen';

const MANAGE_CALENDAR = [{ action: ACTIONS.manageCalendar, subject: null }];

/** `/plugins/dialogue/calendar`: days on which the calendar of the law is not what counts. */
export function CalendarScreen() {
  const text = useText();
  const call = useCall();
  const ask = useCallback((signal: AbortSignal) => call(LIST_CHANGED_DAYS, { signal }), [call]);
  return (
    <Page.Protect permissions={MANAGE_CALENDAR}>
      <OfficeScreen
        title={text('calendar.title')}
        subtitle={text('calendar.subtitle')}
        add={text('calendar.new')}
        ask={ask}
        form={(onDone) => <DayForm onDone={onDone} />}
        table={(days, onDone) => <DayTable days={days} onDone={onDone} />}
      />
    </Page.Protect>
  );
}
