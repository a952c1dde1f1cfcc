import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { EntryType } from '../../contract/entries/schemas';
import { PROJECTED_TYPES } from '../projection';

interface PermissionChecker {
  create(given: { userAbility: unknown; model: string }): {
    can: { read(entity: unknown): boolean };
  };
}

/** Beyond our own permissions, the content manager's: who may not open an entry there may not see it here. */
export function may(ctx: Context, type: EntryType, action: 'read' | 'publish'): boolean {
  const ability = ctx.state['userAbility'] as { can(action: string, subject: string): boolean };
  const { uid } = PROJECTED_TYPES[type];
  return ability.can(`plugin::content-manager.explorer.${action}`, uid);
}

/** The same for one entry, which a role may see under a condition. */
export function mayRead(strapi: Core.Strapi, ctx: Context, uid: string, entry: unknown): boolean {
  return strapi
    .plugin('content-manager')
    .service<PermissionChecker>('permission-checker')
    .create({ userAbility: ctx.state['userAbility'], model: uid })
    .can.read(entry);
}
