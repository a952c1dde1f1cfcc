import fc from 'fast-check';
import { claimedRefusal } from '../../domain/claimed-refusal';
import { FILE_KINDS, SIZE_LIMITS } from '../../domain/file-kinds';

test('every accepted kind is taken up to its limit and no further', () => {
  for (const { kind, extensions } of FILE_KINDS) {
    for (const extension of extensions) {
      const limit = SIZE_LIMITS[kind];
      expect(claimedRefusal(`план.${extension}`, limit)).toBeNull();
      expect(claimedRefusal(`план.${extension}`, limit + 1)).toEqual({ reason: 'tooLarge', limit });
      expect(claimedRefusal(`план.${extension}`, 0)).toEqual({ reason: 'empty' });
    }
  }
});

test.each([
  ['setup.exe', 'executable'],
  ['план.zip', 'archive'],
  ['план.doc', 'oldOffice'],
  ['план.docm', 'macros'],
  ['план', 'unknownKind'],
  ['a/план.pdf', 'badName'],
  ['план: нов.pdf', 'badName'],
  ['план\u0000.pdf', 'badName'],
  ['..', 'badName'],
  ['NUL', 'badName'],
])('%j is refused as %s', (name, reason) => {
  expect(claimedRefusal(name, 1000)).toEqual({ reason });
});

test('no name and no size breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (name, size) => {
      const refusal = claimedRefusal(name, size);
      expect(refusal === null || refusal.reason.length > 0).toBe(true);
    }),
  );
});
