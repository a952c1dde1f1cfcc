import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPAIRS } from '../../src/admin/build/repairs.ts';
import { replacedCode } from '../../src/admin/build/replaced-code.ts';
import { WORDS } from '../../src/admin/language/words-in-code.ts';

const MODULES = join(__dirname, '../../../node_modules');
const ALL = [...WORDS, ...REPAIRS];
const modules = [...new Set(ALL.map(({ module }) => module))];
const codeOf = (module: string): string => readFileSync(join(MODULES, module), 'utf8');

test('each place stands in the code of Strapi once, and is replaced in the build', () => {
  const plugin = replacedCode(ALL);
  for (const module of modules) {
    const built = plugin.transform(codeOf(module), join(MODULES, module))?.code ?? '';
    for (const { before, after } of ALL.filter((place) => place.module === module)) {
      expect([before, codeOf(module).split(before).length]).toEqual([before, 2]);
      expect(built).toContain(after);
    }
  }
  expect(() => plugin.buildEnd()).not.toThrow();
});

test('a build that has lost a place fails, one that failed anyway tells its own reason', () => {
  expect(() => replacedCode(ALL).buildEnd()).toThrow(/LeftMenu/);
  expect(() => replacedCode(ALL).buildEnd(new Error('other'))).not.toThrow();
});
