import { appendReply } from '../../admin/case/append-reply';

test('a ready reply stands in an empty text alone', () => {
  expect(appendReply('', 'Благодарим Ви.')).toBe('Благодарим Ви.');
  expect(appendReply(' \n', 'Благодарим Ви.')).toBe('Благодарим Ви.');
});

test('what was typed stays above it', () => {
  expect(appendReply('Лампата е сменена.\n', 'Благодарим Ви.')).toBe(
    'Лампата е сменена.\n\nБлагодарим Ви.',
  );
});
