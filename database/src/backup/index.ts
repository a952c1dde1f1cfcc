export type { Release } from './format';
export { makeBackup, type Stage, type Summary } from './make';
export { BackupError, type BackupProblem } from './problem';
export { restoreBackup, verifyBackup } from './restore';
export { settleRestore, type Settled } from './settle';
