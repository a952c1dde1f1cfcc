export { ACTIONS } from './actions';
export type { Letter, Mail } from './letter';
