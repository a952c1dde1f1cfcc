import fc from 'fast-check';
import { claimedKind, extensionOf, FILE_KINDS, refusedKind } from '../../domain/file-kinds';

test('the ending counts, in any case, and only the last', () => {
  expect(extensionOf('Решение № 5.PDF')).toBe('pdf');
  expect(extensionOf('plan.pdf.exe')).toBe('exe');
  expect(extensionOf('.pdf')).toBe('');
  expect(extensionOf('plan')).toBe('');
  expect(claimedKind('plan.pdf.exe')).toBeNull();
});

test('no ending belongs to two kinds', () => {
  const all = FILE_KINDS.flatMap(({ extensions }) => extensions);
  expect(new Set(all).size).toBe(all.length);
});

test('a program stays a program whatever it is called', () => {
  fc.assert(
    fc.property(
      fc.string(),
      (name) => refusedKind(name, 'application/x-msdownload') === 'executable',
    ),
  );
});

test.each([
  ['a.ZIP', undefined, 'archive'],
  ['a.pdf', 'application/x-7z-compressed', 'archive'],
  ['a.xlsm', 'application/vnd.ms-excel.sheet.macroenabled.12', 'macros'],
  ['a.doc', 'application/x-cfb', 'oldOffice'],
  ['a.heic', 'image/heic', 'unknownKind'],
])('%s of type %s is refused as %s', (name, mime, reason) => {
  expect(refusedKind(name, mime)).toBe(reason);
});
