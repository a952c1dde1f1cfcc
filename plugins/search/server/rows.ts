import type { Transaction } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';

export { rowsOf } from '@dialozi/platform/server';

/** What a query runs on outside of a transaction. */
export const connectionOf = (strapi: Core.Strapi): Transaction => strapi.db.connection;
