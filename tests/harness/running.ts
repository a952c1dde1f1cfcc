import type { Platform } from './platform.ts';

/** Set-up and tear-down run in the same process; this hands the platform from one to the other. */
export const running: { platform?: Platform } = {};
