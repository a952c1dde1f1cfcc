import fc from 'fast-check';
import { areaOf } from '../../domain/area';
import { opensInline } from '../../domain/inline-upload';

const areaOfPath = (path: string): string => areaOf(path, '/admin');

test.each([
  ['/', 'site'],
  ['/novini/remont/', 'site'],
  ['/uploadsfoo/', 'site'],
  ['/administration/', 'site'],
  ['/admin', 'admin'],
  ['/admin/content-manager', 'admin'],
  ['/uploads/picture.jpg', 'upload'],
  ['/UPLOADS/picture.jpg', 'upload'],
  ['/./uploads/x.html', 'upload'],
  ['//uploads/x.html', 'upload'],
  ['/x/../uploads/x.html', 'upload'],
  ['/uploads%2fx.html', 'upload'],
  ['/%', 'site'],
])('%s is %s', (path, area) => {
  expect(areaOfPath(path)).toBe(area);
});

test('an upload stays one however its path is written', () => {
  const escaped = (letter: string): string => `%${letter.charCodeAt(0).toString(16)}`;
  const written = fc
    .tuple(...Array.from('/uploads/').map((letter) => fc.constantFrom(letter, escaped(letter))))
    .map((letters) => letters.join(''))
    .filter((path) => path.startsWith('/'));
  fc.assert(fc.property(written, (path) => areaOfPath(`${path}x.html`) === 'upload'));
});

test.each([
  ['image/jpeg', true],
  ['application/pdf', true],
  ['video/mp4', true],
  ['image/svg+xml', false],
  ['text/html', false],
  ['application/xml', false],
  ['application/xhtml+xml', false],
  ['text/javascript', false],
  ['', false],
])('%s opens in the browser: %s', (type, inline) => {
  expect(opensInline(type)).toBe(inline);
});
