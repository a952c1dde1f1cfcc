export * from './checks';
export * from './entries';
export * from './site';
export * from './urgent';
export * from './withdrawals';
