import type { Core } from '@strapi/strapi';

interface Registry {
  extend(uid: string, change: (part: unknown) => unknown): void;
}

/** Strapi's registries have no types. */
const extending =
  (registry: 'services' | 'controllers') =>
  <T>(strapi: Core.Strapi, uid: string, change: (part: T) => T): void =>
    strapi.get<Registry>(registry).extend(uid, (part) => change(part as T));

/** Puts a changed service in the place of one of Strapi's, for all who ask for it. */
export const extendService = extending('services');

/** Puts a changed controller in the place of one of Strapi's. */
export const extendController = extending('controllers');
