import type { Core, UID } from '@strapi/strapi';
import { type Attributes, attributesOf, componentsIn, type Fields } from './components';

const TEXTS = new Set(['string', 'text', 'richtext', 'email']);

/** The words of one field of a document. */
export interface WrittenText {
  field: string;
  text: string;
}

/** All that a person has typed into the fields of a document, as far as readers will see it. */
export function writtenTexts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  fields: Fields,
): WrittenText[] {
  return textsOf(strapi, strapi.contentType(uid).attributes, fields);
}

function textsOf(strapi: Core.Strapi, attributes: Attributes, fields: Fields): WrittenText[] {
  return Object.entries(attributes).flatMap(([field, attribute]) => {
    const value = fields[field];
    if (TEXTS.has(attribute.type)) return typeof value === 'string' ? [{ field, text: value }] : [];
    if (attribute.type === 'blocks') return wordsOf(value).map((text) => ({ field, text }));
    const inner = attributesOf(strapi, attribute);
    // The editor is told of the field that holds the component.
    return componentsIn(value).flatMap((item) =>
      textsOf(strapi, inner, item).map(({ text }) => ({ field, text })),
    );
  });
}

/** The words of each block on their own: a number does not go on from one paragraph to the next. */
function wordsOf(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block: unknown) => {
    if (!isNode(block)) return [];
    if (block['type'] === 'list') return wordsOf(block['children']);
    if (block['type'] === 'image') return captionsOf(block['image']);
    return [inlineText(block)];
  });
}

function inlineText(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  return Array.isArray(node['children']) ? node['children'].map(inlineText).join('') : '';
}

function captionsOf(image: unknown): string[] {
  if (!isNode(image)) return [];
  return [image['alternativeText'], image['caption']].filter((text) => typeof text === 'string');
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
