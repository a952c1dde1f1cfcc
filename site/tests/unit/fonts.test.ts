import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lightFont, WEIGHTS } from '../../src/fonts/lighten';

const STYLES = join(__dirname, '../../src/styles');

test('a font is made lighter and still in the format that pages name', async () => {
  const font = await lightFont('latin');
  expect(font.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(font.length).toBeLessThan(28_000);
});

test('styles ask for no weight that the fonts do not have', () => {
  const asked = readdirSync(STYLES).flatMap((name) =>
    [...readFileSync(join(STYLES, name), 'utf8').matchAll(/font-weight: ([^;]+);/g)].flatMap(
      ([, weights = '']) => weights.split(' ').map(Number),
    ),
  );
  expect(asked).toContain(WEIGHTS.max);
  for (const weight of asked) {
    expect(weight).toBeGreaterThanOrEqual(WEIGHTS.min);
    expect(weight).toBeLessThanOrEqual(WEIGHTS.max);
  }
});
