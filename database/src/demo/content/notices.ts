import type { Notice } from './types';

export const notices: Record<string, Notice> = {};
