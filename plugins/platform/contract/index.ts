export * from './address';
export * from './client';
export * from './content-security-policy';
export * from './endpoint';
export * from './form';
export * from './language';
export * from './problem';
export * from './sofia-time';
