export {
  BackupError,
  makeBackup,
  restoreBackup,
  settleRestore,
  verifyBackup,
  type BackupProblem,
  type Release,
  type Settled,
  type Stage,
  type Summary,
} from './backup';
export { findBinaries } from './embedded/binaries';
export { commandOf } from './embedded/postmaster';
export { freePort, startDatabase, type EmbeddedDatabase } from './embedded/start';
export { ensureDatabase, withClient } from './server';
