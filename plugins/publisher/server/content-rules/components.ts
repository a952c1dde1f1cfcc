import type { Core, Struct } from '@strapi/strapi';

export type Attributes = Struct.SchemaAttributes;
export type Attribute = Attributes[string];
export type Fields = Readonly<Record<string, unknown>>;

/** The fields that a component has; none of any other attribute. */
export function attributesOf(strapi: Core.Strapi, attribute: Attribute): Attributes {
  if (attribute.type !== 'component') return {};
  return strapi.components[attribute.component]?.attributes ?? {};
}

/** What stands in a field of components: one, several in their order, or none. */
export const componentsIn = (value: unknown): Fields[] => [value].flat().filter(isFields);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
