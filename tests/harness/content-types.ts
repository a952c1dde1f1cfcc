import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

export interface Attribute {
  type: string;
  required?: boolean;
  enum?: string[];
  component?: string;
  repeatable?: boolean;
  relation?: string;
}

export interface ContentType {
  uid: string;
  name: string;
  single: boolean;
  attributes: Record<string, Attribute>;
}

interface Schema {
  kind?: string;
  attributes: Record<string, Attribute>;
}

const readSchema = (file: string): Schema =>
  JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Schema;

/** The content types of the cms, from their schemas. */
export function contentTypes(): ContentType[] {
  return globSync('cms/src/api/*/content-types/*/schema.json', { cwd: ROOT })
    .sort()
    .map((file) => {
      const name = basename(resolve(ROOT, file, '..'));
      const { kind, attributes } = readSchema(file);
      return { uid: `api::${name}.${name}`, name, single: kind === 'singleType', attributes };
    });
}

/** The attributes of a component such as `navigation.link`. */
export function componentAttributes(component: string): Record<string, Attribute> {
  return readSchema(`cms/src/components/${component.replace('.', '/')}.json`).attributes;
}

/** Where the Content Manager keeps the entries of a type. */
export function contentManagerPath({ uid, single }: ContentType): string {
  return `/content-manager/${single ? 'single-types' : 'collection-types'}/${uid}`;
}
