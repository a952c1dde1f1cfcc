export { ACTIONS } from './actions';
export * from './limits';
export * from './words';
