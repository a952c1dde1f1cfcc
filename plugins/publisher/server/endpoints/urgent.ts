import { implement } from '@dialozi/platform/server';
import { endUrgent, sendUrgent, urgentDesk } from '../../contract/endpoints';
import { deskOf } from '../urgent/desk';
import { end, send } from '../urgent/send';

export const urgentEndpoints = [
  implement(urgentDesk, ({ strapi }) => deskOf(strapi, new Date())),
  implement(sendUrgent, ({ input, strapi, user }) => send(strapi, user.id, input.body, new Date())),
  implement(endUrgent, async ({ input, strapi, user }) => {
    await end(strapi, user.id, input.params.documentId);
    return null;
  }),
];
