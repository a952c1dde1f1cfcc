import { implement } from '@dialozi/platform/server';
import { staffHome } from '../../contract/endpoints';
import { ENTRY_TYPES } from '../../contract/entries/schemas';
import { homeOf } from '../services/staff-home';
import { may } from './may';

export const homeEndpoints = [
  implement(staffHome, ({ ctx, strapi, user }) => {
    const readable = ENTRY_TYPES.filter((type) => may(ctx, type, 'read'));
    return homeOf(strapi, user.id, readable);
  }),
];
