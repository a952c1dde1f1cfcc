import type { Core } from '@strapi/strapi';
import type { Site } from './site';

/** The publisher of this process, with its type, which Strapi's registry does not know. */
export const siteOf = (strapi: Core.Strapi): Site =>
  strapi.plugin('publisher').service<Site>('site');
