import type { Core } from '@strapi/strapi';

interface SiteService {
  ready(): Promise<void>;
}

/** Resolves when the public site is published. */
export async function siteReady(strapi: Core.Strapi): Promise<void> {
  await strapi.plugin('publisher').service<SiteService & Core.Service>('site').ready();
}
