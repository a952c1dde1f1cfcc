import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import labels from '../../src/content-manager/labels/bg.json';

interface Schema {
  attributes: Record<string, { pluginOptions?: { 'content-manager'?: { visible?: boolean } } }>;
}

const SOURCES = join(__dirname, '../../src');
const FILES = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], {
  cwd: SOURCES,
});

/** The fields that the form shows. */
function fieldsIn(file: string): string[] {
  const { attributes } = JSON.parse(readFileSync(join(SOURCES, file), 'utf8')) as Schema;
  return Object.keys(attributes).filter(
    (field) => attributes[field]?.pluginOptions?.['content-manager']?.visible !== false,
  );
}

const nameOf = (file: string): string =>
  file.endsWith('schema.json') ? (file.split('/')[3] ?? file) : basename(file, '.json');

test('each field of each form has a Bulgarian label', () => {
  expect(FILES.length).toBeGreaterThan(10);
  const known = new Set(Object.keys(labels));
  const missing = FILES.flatMap((file) =>
    fieldsIn(file)
      .filter((field) => !known.has(field) && !known.has(`${nameOf(file)}.${field}`))
      .map((field) => `${nameOf(file)}.${field}`),
  );
  expect(missing).toEqual([]);
});
