import { meanQuality, qualityOf } from '../bench/search/quality.ts';

test('how good one answer is', () => {
  expect(qualityOf(['a', 'b'], ['a', 'c'])).toEqual({ recall: 0.5, precision: 0.5 });
  expect(qualityOf([], [])).toEqual({ recall: 1, precision: 1 });
  expect(qualityOf([], ['a'])).toEqual({ recall: 0, precision: 0 });
});

test('how good several answers are on average', () => {
  const answers = [
    { recall: 1, precision: 1 },
    { recall: 0, precision: 1 },
  ];
  expect(meanQuality(answers)).toEqual({ recall: 0.5, precision: 1 });
});
