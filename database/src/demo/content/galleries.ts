import type { Gallery } from './types';

export const galleries: Record<string, Gallery> = {};
