import type { Platform } from './platform.ts';

/** Set-up and tear-down run in the same process; this hands what runs from one to the other. */
export const running: { platform?: Platform; renewal?: NodeJS.Timeout } = {};
