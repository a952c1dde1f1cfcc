import type { Page } from './types';

export const pages: Record<string, Page> = {};
