import { ACTIONS, ENTRY_TYPES } from '@dialozi/publisher';
import type { Core } from '@strapi/strapi';

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

interface Role {
  id: number;
}

/** Strapi's own services, as far as they are used here; it has no types for them. */
interface RoleService {
  findOne(where: { code: string }): Promise<Role | null>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}
interface PermissionService {
  findMany(where: { where: { role: { id: number } } }): Promise<Permission[]>;
  actionProvider: { values(): { section: string; actionId: string; subjects?: string[] }[] };
}
interface ContentTypeService {
  getPermissionsWithNestedFields(actions: unknown[]): Permission[];
}

const LANGUAGES = ['bg', 'en'];
const PLUGIN_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
  ACTIONS.readSite,
  ACTIONS.readEntries,
  ACTIONS.scheduleEntries,
];

const keyOf = ({ action, subject }: Permission): string => `${action} ${subject ?? ''}`;

/**
 * Gives Strapi's editor role what an editor of the site needs: every content type in every language,
 * the media library and the publisher. Each right is given once, when it is new: what staff take
 * away from the role does not come back at the next start.
 */
export async function grantEditor(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'app', name: 'roles' });
  const given = new Set((await store.get({ key: 'editor' })) as string[] | null);
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const permissions = strapi.service('admin::permission') as unknown as PermissionService;
  const role = await roles.findOne({ code: 'strapi-editor' });
  const fresh = wanted(strapi, permissions).filter((one) => !given.has(keyOf(one)));
  if (role === null || fresh.length === 0) return;

  const replaced = new Set(fresh.map(keyOf));
  const kept = (await permissions.findMany({ where: { role: { id: role.id } } })).filter(
    (one) => !replaced.has(keyOf(one)),
  );
  await roles.assignPermissions(role.id, [...kept, ...fresh]);
  await store.set({ key: 'editor', value: [...given, ...replaced] });
}

function wanted(strapi: Core.Strapi, permissions: PermissionService): Permission[] {
  const ours = ENTRY_TYPES.map((type) => `api::${type}.${type}`);
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const actions = permissions.actionProvider
    .values()
    .filter((action) => action.section === 'contentTypes')
    .map((action) => ({
      ...action,
      subjects: ours.filter((uid) => action.subjects?.includes(uid)),
    }));
  return [
    ...contentTypes.getPermissionsWithNestedFields(actions).map((one) => ({
      ...one,
      properties: { ...one.properties, locales: LANGUAGES },
      conditions: [],
    })),
    ...PLUGIN_ACTIONS.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  ];
}
