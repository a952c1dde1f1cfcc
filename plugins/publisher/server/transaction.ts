/** A transaction of Strapi; `?` in a statement stands for a value, `??` for the name of a table or column. */
export type { Transaction } from '@dialozi/platform/server';
