import { audit, implement } from '@dialozi/platform/server';
import { giveUpMail, listMails, retryMail } from '../contract/endpoints';
import { giveUp, retry, undelivered } from './undelivered';

export const endpoints = [
  implement(listMails, async ({ input, strapi, user }) => {
    const page = await undelivered(strapi, input.query);
    // Addresses were looked at, and of reading the platform itself notes nothing.
    if (page.mails.length > 0) {
      await audit(strapi).record({ actor: { kind: 'staff', id: user.id }, action: 'mails.read' });
    }
    return page;
  }),
  implement(retryMail, async ({ input, strapi }) => {
    await retry(strapi, input.params.id);
    return null;
  }),
  implement(giveUpMail, async ({ input, strapi }) => {
    await giveUp(strapi, input.params.id);
    return null;
  }),
];
