import { personalNumbers } from '../../../platform/domain/personal-numbers';
import { labelsOf } from '../../domain/file-labels';

/** Made up, with check digits that fit. */
const EGN = '7501020018';

const FILE = {
  name: 'spisak.pdf',
  url: '/uploads/spisak_0123456789.pdf',
  alternativeText: null,
  caption: null,
};
const numbersOf = (labels: Partial<typeof FILE> | { alternativeText: string }): string[] => [
  ...new Set(
    labelsOf({ ...FILE, ...labels }).flatMap((label) =>
      personalNumbers(label).map(({ number }) => number),
    ),
  ),
];

test.each([
  { name: `Иванов_${EGN}.pdf` },
  { name: `Иванов-${EGN}-копие.pdf` },
  { name: `${EGN}.docx` },
  { name: 'Иванов_750102_0018.pdf' },
  { url: `/uploads/Ivanov_${EGN}_ab12cd34ef.pdf` },
  { url: `https://example.org/uploads/Ivanov_${EGN}_ab12cd34ef.pdf` },
  { alternativeText: `Заповед за лице с ЕГН ${EGN}` },
  { caption: `ЕГН ${EGN}` },
])('a number is found in %j', (labels) => {
  expect(numbersOf(labels as Partial<typeof FILE>)).toEqual([EGN]);
});

test('what a phone calls its pictures is no number, whatever day and time it is', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let minute = 0; minute < 60; minute += 1) {
    for (let day = 1; day < 29; day += 1) {
      const [date, time] = [
        ['2024', '03', two(day)],
        ['12', two(minute), '45'],
      ];
      for (const name of [
        `viber_image_${date.join('-')}_${time.join('-')}-678.jpg`,
        `Протокол_${date.toReversed().join('-')}_${time.join('-')}.pdf`,
        `IMG_${date.join('')}_${time.join('')}.jpg`,
      ]) {
        expect({ name, numbers: numbersOf({ name }) }).toEqual({ name, numbers: [] });
      }
    }
  }
});

test('nor is what the media library adds to an address', () => {
  expect(numbersOf({ url: `/uploads/spisak_${EGN}.pdf` })).toEqual([]);
});
