export * from './entries';
export * from './site';
