/** What the server code of other plugins uses. */
export { withdrawnFiles } from './services/file-withdrawals';
export { publishTotals } from './services/totals';
export {
  type EntryName,
  type PublishedEntry,
  publishedEntries,
  type PublishedVersion,
  publishedVersions,
  unpublishedAmong,
} from './services/published';
export { onSiteChange } from './services/site-of';
