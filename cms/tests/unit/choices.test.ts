import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bulgarian from '../../src/admin/choices/bg.json';
import english from '../../src/admin/choices/en.json';

interface Schema {
  attributes: Record<string, { enum?: string[] }>;
}

const SOURCES = join(__dirname, '../../src');
const SCHEMAS = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], {
  cwd: SOURCES,
});

test('each choice of a form has a word in both languages, and no other value has', () => {
  const choices = SCHEMAS.flatMap((file) => {
    const { attributes } = JSON.parse(readFileSync(join(SOURCES, file), 'utf8')) as Schema;
    return Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
  });
  expect(choices.length).toBeGreaterThan(20);
  const distinct = [...new Set(choices)].sort();
  expect(Object.keys(bulgarian).sort()).toEqual(distinct);
  expect(Object.keys(english).sort()).toEqual(distinct);
});
