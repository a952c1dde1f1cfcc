import type { Core } from '@strapi/strapi';

interface Services {
  extend(uid: string, change: (service: unknown) => unknown): void;
}

/**
 * Puts a changed service in the place of one of Strapi's, for all who ask for it. Strapi's registry of
 * services has no type.
 */
export function extendService<T>(
  strapi: Core.Strapi,
  uid: string,
  change: (service: T) => T,
): void {
  strapi.get<Services>('services').extend(uid, (service) => change(service as T));
}
