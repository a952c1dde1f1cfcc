import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import labels from '../../src/content-manager/labels/bg.json';

const SOURCES = join(__dirname, '../../src');
const schemas = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], {
  cwd: SOURCES,
}).map((file) => ({
  name: file.endsWith('schema.json') ? (file.split('/')[3] ?? file) : basename(file, '.json'),
  fields: Object.keys(
    (JSON.parse(readFileSync(join(SOURCES, file), 'utf8')) as { attributes: object }).attributes,
  ),
}));

test('each field of each form has a Bulgarian label', () => {
  expect(schemas.length).toBeGreaterThan(10);
  const known = new Set(Object.keys(labels));
  const missing = schemas.flatMap(({ name, fields }) =>
    fields
      .filter((field) => !known.has(field) && !known.has(`${name}.${field}`))
      .map((field) => `${name}.${field}`),
  );
  expect(missing).toEqual([]);
});
