import type { DemoEvent } from './types';

export const events: Record<string, DemoEvent> = {};
