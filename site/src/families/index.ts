import type { RouteFamily } from '@dialozi/publisher/contract';
import { calendars, eventFilters, indexes, months, narrowed, newestFiles, streams } from './lists';
import { machines } from './machines';
import { single, siteWide, withdrawn } from './single';

/** Every page and file that is not that of one entry. `addresses` gives those of the language of `content`. */
export const families: RouteFamily[] = [
  siteWide,
  single,
  withdrawn,
  indexes,
  ...calendars,
  eventFilters,
  months,
  ...streams,
  ...narrowed,
  newestFiles,
  ...machines,
];
