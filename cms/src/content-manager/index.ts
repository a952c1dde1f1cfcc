import type { Core } from '@strapi/strapi';
import { configurationOf, type Field } from './configuration';

interface Model {
  modelName: string;
  /** As the schema file has it: Strapi has added fields of its own to the model itself. */
  __schema__: { attributes: Record<string, Field> };
}

/**
 * Describes the content types to the Content Manager, in Bulgarian. To be called in `register` of
 * the app: the Content Manager reads a model's `config` when it makes or completes what it has stored.
 */
export function describeContentTypes(strapi: Core.Strapi): void {
  const models: unknown[] = Object.values({ ...strapi.contentTypes, ...strapi.components });
  for (const model of models.filter(isOurs)) {
    Object.assign(model, { config: configurationOf(model.modelName, model.__schema__.attributes) });
  }
}

/** Content types of this app, and components, which only this app has. */
function isOurs(model: unknown): model is Model {
  if (typeof model !== 'object' || model === null || !('uid' in model)) return false;
  return String(model.uid).startsWith('api::') || 'category' in model;
}
