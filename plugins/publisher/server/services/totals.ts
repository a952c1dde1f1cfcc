import type { Core } from '@strapi/strapi';
import { storeTotals } from '../drain/totals';
import { siteOf } from './site-of';

/**
 * Puts what a plugin has to tell of a subject into the place of what it told before, and has the
 * pages that ask `content.totals(subject)` rendered again. Telling the same again does nothing.
 * @param value plain JSON; it is public from this moment on.
 */
export async function publishTotals(
  strapi: Core.Strapi,
  subject: string,
  value: unknown,
): Promise<void> {
  await siteOf(strapi).database.transaction((sql) => storeTotals(sql, subject, value));
}
