/** What the server code of other plugins uses. */
export type { DocumentName, FileWords } from './file-words';
export { searchOf } from './search';
