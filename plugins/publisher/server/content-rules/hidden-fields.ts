import { z } from 'zod';
import type { Change } from './change';

const attribute = z.looseObject({
  default: z.unknown().optional(),
  pluginOptions: z.looseObject({ 'content-manager': z.looseObject({ visible: z.boolean() }) }),
});

/** The fields that no form shows, such as how often an event was revised, and what each begins with. */
function hiddenFields({ strapi, uid }: Change): [field: string, first: unknown][] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([field, described]) => {
    const { data } = attribute.safeParse(described);
    const isHidden = data?.pluginOptions['content-manager'].visible === false;
    return isHidden ? [[field, data.default ?? null] as const] : [];
  });
}

/** The server alone writes the hidden fields: what a caller of the API sends for them is dropped. */
export function dropHidden(change: Change): void {
  for (const [field] of hiddenFields(change)) Reflect.deleteProperty(change.data, field);
}

/** A copy has no history yet. */
export function beginHidden(change: Change): void {
  Object.assign(change.data, Object.fromEntries(hiddenFields(change)));
}
