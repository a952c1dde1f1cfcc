import { glued } from '../../src/demo/typography';

describe('glued', () => {
  it('keeps thousands, units and signs with their number', () => {
    expect(glued('до 17:30 ч. за 46 800 €, 38 % от 2020 г., решение № 260')).toBe(
      'до 17:30\u00a0ч. за 46\u00a0800\u00a0€, 38\u00a0% от 2020\u00a0г., решение №\u00a0260',
    );
  });

  it('leaves words and separate numbers alone', () => {
    expect(glued('на 26 ноември 2020 и 12 5000')).toBe('на 26 ноември 2020 и 12 5000');
  });
});
