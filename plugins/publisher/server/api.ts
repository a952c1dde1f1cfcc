/** What the server code of other plugins uses. */
export { publishTotals } from './services/totals';
