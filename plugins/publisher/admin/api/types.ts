import type { Answer, Sent } from '@dialozi/platform';
import type {
  createPreview,
  entryChecks,
  entryHistory,
  entryStatus,
  siteState,
  staffHome,
  urgentDesk,
  withdrawEntry,
} from '../../contract/endpoints';

/** One language of one document. */
export type Subject = Sent<typeof createPreview>['body'];
export type WithdrawnSubject = Sent<typeof withdrawEntry>['params'];
export type EntryChecks = Answer<typeof entryChecks>;
export type EntryStatus = Answer<typeof entryStatus>;
export type Schedule = EntryStatus['schedules'][number];
export type Failure = EntryStatus['failures'][number];
export type SiteState = Answer<typeof siteState>;
export type Version = SiteState['versions'][number];
export type Act = Answer<typeof entryHistory>['acts'][number];
export type StaffHome = Answer<typeof staffHome>;
export type UrgentDesk = Answer<typeof urgentDesk>;
