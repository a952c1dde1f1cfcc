export { ACTIONS } from './actions';
export * from './words';
