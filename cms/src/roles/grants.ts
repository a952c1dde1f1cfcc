import { ENTRY_TYPES } from '@dialozi/publisher';
import type { Core } from '@strapi/strapi';
import { ADMINISTRATOR, ROLES, type RoleDefinition } from './roles';

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

interface Role {
  id: number;
  name: string;
}

type Named = Pick<RoleDefinition, 'code' | 'name' | 'description'>;

/** Strapi's own services, as far as they are used here; it has no types for them. */
interface RoleService {
  findOne(where: { code: string }): Promise<Role | null>;
  create(role: Named): Promise<Role>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}
interface PermissionService {
  findMany(where: { where: { role: { id: number } } }): Promise<Permission[]>;
  actionProvider: { values(): { section: string; actionId: string; subjects?: string[] }[] };
}
interface ContentTypeService {
  getPermissionsWithNestedFields(actions: unknown[]): Permission[];
}

/** Content types that never reach the site themselves. */
const WRITING_AIDS = ['ready-notice', 'article-template'];
const LANGUAGES = ['bg', 'en'];
/** What Strapi calls its roles; a name that staff gave stays. */
const NAMES_OF_STRAPI = ['Super Admin', 'Editor'];

const keyOf = ({ action, subject }: Permission): string => `${action} ${subject ?? ''}`;

/** Makes the roles of a municipality's staff, or brings Strapi's own to what they need. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  await ensureRole(strapi, ADMINISTRATOR);
  for (const definition of ROLES) await grant(strapi, definition);
}

async function ensureRole(strapi: Core.Strapi, { code, name, description }: Named): Promise<Role> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const role = await roles.findOne({ code });
  if (role === null) return roles.create({ code, name, description });
  if (NAMES_OF_STRAPI.includes(role.name)) {
    await strapi.db.query('admin::role').update({ where: { code }, data: { name, description } });
  }
  return role;
}

/**
 * Gives a role what it needs. Each right is given once, when it is new: what staff take away from
 * the role does not come back at the next start.
 */
async function grant(strapi: Core.Strapi, definition: RoleDefinition): Promise<void> {
  const store = strapi.store({ type: 'app', name: 'roles' });
  // The editor's rights were noted under this name before there were other roles.
  const key = definition.code.replace(/^(?:strapi|dialozi)-/, '');
  const role = await ensureRole(strapi, definition);
  const given = new Set((await store.get({ key })) as string[] | null);
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const permissions = strapi.service('admin::permission') as unknown as PermissionService;
  const fresh = wanted(strapi, permissions, definition).filter((one) => !given.has(keyOf(one)));
  if (fresh.length === 0) return;

  const replaced = new Set(fresh.map(keyOf));
  const kept = (await permissions.findMany({ where: { role: { id: role.id } } })).filter(
    (one) => !replaced.has(keyOf(one)),
  );
  await roles.assignPermissions(role.id, [...kept, ...fresh]);
  await store.set({ key, value: [...given, ...replaced] });
}

function wanted(
  strapi: Core.Strapi,
  permissions: PermissionService,
  { writesContent, actions }: RoleDefinition,
): Permission[] {
  return [
    ...(writesContent ? contentPermissions(strapi, permissions) : []),
    ...actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  ];
}

function contentPermissions(strapi: Core.Strapi, permissions: PermissionService): Permission[] {
  const ours = [...ENTRY_TYPES, ...WRITING_AIDS].map((type) => `api::${type}.${type}`);
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const actions = permissions.actionProvider
    .values()
    .filter((action) => action.section === 'contentTypes')
    .map((action) => ({
      ...action,
      subjects: ours.filter((uid) => action.subjects?.includes(uid)),
    }));
  return contentTypes.getPermissionsWithNestedFields(actions).map((one) => ({
    ...one,
    properties: { ...one.properties, locales: LANGUAGES },
    conditions: [],
  }));
}
