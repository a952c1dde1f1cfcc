import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { ACTIONS } from '../contract/actions';
import { CaseScreen } from './case/CaseScreen';
import { QueueScreen } from './queue/QueueScreen';

const READ_CASES = [{ action: ACTIONS.readCases, subject: null }];

/** `/plugins/dialogue` and what lies below it. */
export default function CasesPage() {
  return (
    <Page.Protect permissions={READ_CASES}>
      <Routes>
        <Route index element={<QueueScreen />} />
        <Route path="cases/:id" element={<CaseScreen />} />
      </Routes>
    </Page.Protect>
  );
}
