import { z } from 'zod';
import { defineEndpoint } from './endpoint';

const part = z.enum(['up', 'down']);

/** The published site, as the publisher reports it. */
export const siteHealth = z.object({
  version: z.string(),
  renderedAt: z.iso.datetime(),
  pages: z.int().nonnegative(),
});
export type SiteHealth = z.infer<typeof siteHealth>;

/** 200 only when a site is published and every part is up; 503 with the same document otherwise. */
export const health = defineEndpoint({
  id: 'platform.health',
  method: 'GET',
  path: '/health',
  summary: { bg: 'Състояние на платформата', en: 'The state of the platform' },
  access: { kind: 'public' },
  output: z.object({
    status: part,
    version: z.string(),
    database: part,
    jobs: part,
    site: siteHealth.nullable(),
  }),
  status: [200, 503],
});
