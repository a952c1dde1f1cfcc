import { implement } from '@dialozi/platform/server';
import { giveUpMail, listMails, retryMail } from '../contract/endpoints';
import { giveUp, retry, undelivered } from './undelivered';

export const endpoints = [
  implement(listMails, ({ input, strapi }) => undelivered(strapi, input.query)),
  implement(retryMail, async ({ input, strapi }) => {
    await retry(strapi, input.params.id);
    return null;
  }),
  implement(giveUpMail, async ({ input, strapi }) => {
    await giveUp(strapi, input.params.id);
    return null;
  }),
];
