import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ACTIONS } from '../contract/actions';
import { CaseScreen } from './case/CaseScreen';
import { CalendarScreen } from './office/CalendarScreen';
import { RepliesScreen } from './office/RepliesScreen';
import { QUEUE_PATH } from './paths';
import { QueueScreen } from './queue/QueueScreen';
import { RegisterScreen } from './register/RegisterScreen';
import { SheetScreen } from './sheet/SheetScreen';
import { SlipScreen } from './sheet/SlipScreen';

const READ_CASES = [{ action: ACTIONS.readCases, subject: null }];

/** `/plugins/dialogue` and what lies below it. */
export default function CasesPage() {
  return (
    <Page.Protect permissions={READ_CASES}>
      <Routes>
        <Route index element={<QueueScreen />} />
        <Route path="cases/new" element={<RegisterScreen />} />
        <Route path="cases/:id" element={<CaseScreen />} />
        <Route path="cases/:id/sheet" element={<SheetScreen />} />
        <Route path="cases/:id/slip" element={<SlipScreen />} />
        <Route path="replies" element={<RepliesScreen />} />
        <Route path="calendar" element={<CalendarScreen />} />
        <Route path="*" element={<Navigate to={QUEUE_PATH} replace />} />
      </Routes>
    </Page.Protect>
  );
}
