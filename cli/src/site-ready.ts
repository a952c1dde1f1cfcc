import type { Core } from '@strapi/strapi';

interface SiteService {
  ready(): Promise<void>;
}

/** Resolves when the public site is published. */
export async function siteReady(strapi: Core.Strapi): Promise<void> {
  // Until the publisher has its service there is nothing to wait for.
  const site = strapi.plugins['publisher']?.service('site') as
    (SiteService & Core.Service) | undefined;
  await site?.ready();
}
