import fc from 'fast-check';
import { findUnsafeBody, findUnsafeInput, isDecodable } from '../../domain/unsafe-input';

const safeText = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFFFD]/.test(text));
const safeKey = safeText.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
const { safe } = fc.letrec<{ safe: unknown }>((tie) => ({
  safe: fc.oneof(
    { maxDepth: 6 },
    safeText,
    fc.integer(),
    fc.constantFrom(null, true, false),
    fc.array(tie('safe'), { maxLength: 4 }),
    fc.dictionary(safeKey, tie('safe'), { maxKeys: 4 }),
  ),
}));

test('what a person can type passes', () => {
  fc.assert(fc.property(safe, (value) => findUnsafeInput(value, 'body') === null));
});

test.each([
  ['null-character', '\0'],
  ['broken-text', '\ud800'],
  ['broken-text', '\uFFFD'],
  ['not-finite', Number.POSITIVE_INFINITY],
  ['unsafe-key', { constructor: 1 }],
  ['unsafe-key', JSON.parse('{"__proto__": {}}')],
  ['null-character', { 'a\0': 1 }],
])('%s is found wherever it hides', (reason, unsafe: unknown) => {
  fc.assert(
    fc.property(safe, fc.integer({ min: 0, max: 8 }), (beside, depth) => {
      let value = unsafe;
      for (let level = 0; level < depth; level += 1)
        value = level % 2 ? [value] : { beside, value };
      return findUnsafeInput(value, 'body')?.reason === reason;
    }),
  );
});

test('a million brackets are refused without exhausting the stack', () => {
  let value: unknown = [];
  for (let level = 0; level < 1_000_000; level += 1) value = [value];
  expect(findUnsafeInput(value, 'body')?.reason).toBe('too-deep');
});

test('the path names the field', () => {
  expect(findUnsafeInput({ items: [{ title: '\0' }] }, 'body')).toEqual({
    path: 'body.items.0.title',
    reason: 'null-character',
  });
});

test('a body is an object whose ids are plain', () => {
  expect(findUnsafeBody({ documentId: 'a', locale: null })).toBeNull();
  expect(findUnsafeBody(undefined)).toBeNull();
  expect(findUnsafeBody([1])?.reason).toBe('not-an-object');
  expect(findUnsafeBody('{}')?.reason).toBe('not-an-object');
  expect(findUnsafeBody({ documentId: { $ne: '' } })).toEqual({
    path: 'body.documentId',
    reason: 'not-an-id',
  });
});

test('an address is decodable when its percent signs spell UTF-8', () => {
  expect(isDecodable('/novini/%D0%B0')).toBe(true);
  expect(isDecodable('/novini/%ff')).toBe(false);
  expect(isDecodable('/100%')).toBe(false);
});
