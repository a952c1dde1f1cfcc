import fc from 'fast-check';
import { parseView, slugOf, type View, viewPath, viewPaths } from '../../src/lists/view';

const view: fc.Arbitrary<View> = fc.record({
  filter: fc.option(
    fc.record({
      by: fc.constantFrom('politika' as const, 'naseleno-myasto' as const),
      slug: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
    }),
  ),
  page: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
});

describe('the addresses of lists', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(view, (written) => {
        const path = viewPath('/novini/', written);
        expect(parseView(path.slice('/novini/'.length))).toEqual(written);
      }),
    );
  });

  test.each(['stranitsa/0/', 'stranitsa/x/', 'politika/', 'drugo/kultura/', 'politika/a/b/'])(
    'refuse %s',
    (rest) => {
      expect(parseView(rest)).toBeNull();
    },
  );

  test('an archive begins when a page is full', () => {
    expect(viewPaths('/novini/', null, 0)).toEqual(['/novini/']);
    expect(viewPaths('/novini/', null, 20)).toEqual(['/novini/']);
    expect(viewPaths('/novini/', null, 41)).toEqual([
      '/novini/',
      '/novini/stranitsa/1/',
      '/novini/stranitsa/2/',
      '/novini/stranitsa/3/',
    ]);
  });

  test('the slug of an address', () => {
    expect(slugOf('/en/novini/water/')).toBe('water');
  });
});
