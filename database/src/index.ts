export { findBinaries } from './embedded/binaries';
export { commandOf } from './embedded/postmaster';
export { freePort, startDatabase, type EmbeddedDatabase } from './embedded/start';
export { ensureDatabase, withClient } from './server';
