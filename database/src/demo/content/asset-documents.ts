/** Paths under `database/demo/`, with the names the files are saved by. */
import type { Asset } from './assets';

export const documentFiles = {} satisfies Record<string, Asset>;
