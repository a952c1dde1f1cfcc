export * from './checks';
export * from './entries';
export * from './history';
export * from './home';
export * from './links';
export * from './site';
export * from './urgent';
export * from './withdrawals';
