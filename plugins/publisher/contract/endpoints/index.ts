export { ACTIONS } from './actions';
export * from './entries';
export * from './site';
