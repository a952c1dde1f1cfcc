import type { Core } from '@strapi/strapi';
import type { Site } from './site';

/** The publisher of this process, with its type, which Strapi's registry does not know. */
export const siteOf = (strapi: Core.Strapi): Site =>
  strapi.plugin('publisher').service<Site>('site');

/** Calls the listener in this process, again and again, when what is published may have changed. */
export function onSiteChange(strapi: Core.Strapi, listener: () => void): void {
  siteOf(strapi).onChange(listener);
}
