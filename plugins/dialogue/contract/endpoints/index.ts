export * from './cases';
export * from './office';
export * from './public';
