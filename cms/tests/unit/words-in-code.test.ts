import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS, wordsInCode } from '../../src/admin/language/words-in-code.ts';

const MODULES = join(__dirname, '../../../node_modules');
const modules = [...new Set(WORDS.map(({ module }) => module))];
const codeOf = (module: string): string => readFileSync(join(MODULES, module), 'utf8');

test('each word stands in the code of Strapi once, and is replaced in the build', () => {
  const plugin = wordsInCode();
  for (const module of modules) {
    const built = plugin.transform(codeOf(module), join(MODULES, module))?.code ?? '';
    for (const { before, after } of WORDS.filter((word) => word.module === module)) {
      expect([before, codeOf(module).split(before).length]).toEqual([before, 2]);
      expect(built).toContain(after);
    }
  }
  expect(() => plugin.buildEnd()).not.toThrow();
});

test('a build that has lost a word fails, one that failed anyway tells its own reason', () => {
  expect(() => wordsInCode().buildEnd()).toThrow(/LeftMenu/);
  expect(() => wordsInCode().buildEnd(new Error('other'))).not.toThrow();
});
