import { jobs } from '@dialozi/platform/server';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../rows';
import { recomputeTerms } from './recompute-terms';

const RECOMPUTE = 'dialogue.recompute-terms';

/**
 * Each start counts the terms of all cases that wait again: the settings may be others than before.
 * A job, so that a record that cannot be counted is told of and keeps nobody from starting.
 */
export async function recountAtStart(strapi: Core.Strapi): Promise<void> {
  await jobs(strapi).work(RECOMPUTE, { policy: 'stately' }, () =>
    inTransaction(strapi, recomputeTerms),
  );
  await jobs(strapi).send(RECOMPUTE, {});
}
