import path from 'node:path';
import { getSettings } from '@dialozi/config';

/** The folder of the bytes that have come; not that of the system, which a restart may empty. */
export const partsFolder = (): string => path.join(getSettings().dataDir, 'unfinished-uploads');

/** Where the bytes of one upload lie. */
export const partOf = (id: string): string => path.join(partsFolder(), id);
