import type { DemoDocument } from './types';

export const demoDocuments: Record<string, DemoDocument> = {};
