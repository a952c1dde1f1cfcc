import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { contrast } from '../../src/theme/colour';
import { GROUNDS, themeCss, themeFrom } from '../../src/theme/theme';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const READABLE = 4.5;

describe('the theme from one colour', () => {
  test('everything written in it or on it is readable, whatever the colour', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const theme = themeFrom(chosen);
        for (const name of ['light', 'dark'] as const) {
          const { accent, onAccent, soft, deep } = theme[name];
          const grounds = [GROUNDS[name].paper, GROUNDS[name].surface, soft];
          for (const ground of grounds) {
            expect(contrast(accent, ground)).toBeGreaterThanOrEqual(READABLE);
          }
          expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(READABLE);
          expect(contrast('#f4f3ec', deep)).toBeGreaterThanOrEqual(READABLE);
        }
      }),
    );
  });

  test('quiet text is readable on every ground, tinted ones too', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const theme = themeFrom(chosen);
        expect(contrast('#4d5b57', theme.light.soft)).toBeGreaterThanOrEqual(READABLE);
        expect(contrast('#aab6b0', theme.dark.soft)).toBeGreaterThanOrEqual(READABLE);
      }),
    );
  });

  test('the stylesheet has the same grounds', () => {
    const tokens = readFileSync(path.join(__dirname, '../../src/styles/tokens.css'), 'utf8');
    for (const { paper, surface } of Object.values(GROUNDS)) {
      expect(tokens).toContain(`--paper: ${paper};`);
      expect(tokens).toContain(`--surface: ${surface};`);
    }
  });

  test('both schemes are written', () => {
    const css = themeCss(themeFrom('#1f5f4a'));
    expect(css).toMatch(/^:root\{--accent:#[0-9a-f]{6};/);
    expect(css).toContain('@media (prefers-color-scheme:dark)');
  });

  test('the formulas of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
