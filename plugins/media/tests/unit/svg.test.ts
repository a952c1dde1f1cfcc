import fc from 'fast-check';
import { checkDrawing } from '../../domain/svg';

const drawing = (inside: string, root = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;

test.each([
  '<path d="M0 0L9 9" fill="#276749" style="stroke-width:2"/>',
  '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>',
  '<text x="1">Община <tspan>Ботевград</tspan> &amp; други</text>',
  '<style>.a{fill:#fff}</style><g class="a"><use href="#b"/></g>',
])('what is drawn stays: %s', (inside) => {
  expect(checkDrawing(drawing(inside))).toEqual({ svg: drawing(inside).replace(' >', '>') });
});

test.each([
  ['<SCRIPT>a</SCRIPT>', '<SCRIPT>'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">a</x:script>', '<x:script>'],
  ['<g><g><circle ONCLICK="a"/></g></g>', 'ONCLICK'],
  ['<foreignObject><p>a</p></foreignObject>', '<foreignObject>'],
  ['<image href="data:image/svg+xml;base64,AAAA"/>', '<image>'],
  ['<set attributeName="href" to="javascript:a"/>', '<set>'],
  ['<use xlink:href=" https://example.org/a.svg#a"/>', 'xlink:href'],
  ['<rect style="fill:u\\72l(//example.org)"/>', 'style'],
  ['<rect filter="url( \'//example.org/a#b\' )"/>', 'filter'],
])('what acts or reaches out is named: %s', (inside, active) => {
  expect(checkDrawing(drawing(inside))).toEqual({ active });
});

test('what is no drawing is broken', () => {
  for (const source of ['', '<p/>', '<svg', '<svg/><svg/>', '<html><svg/></html>']) {
    expect(checkDrawing(source)).toEqual({ broken: true });
  }
});

test('what is written anew is read as the same and holds no more than before', () => {
  const value = fc.string({ maxLength: 12 });
  const name = fc.constantFrom('fill', 'onload', 'href', 'style', 'x:y', 'd');
  const element = fc.constantFrom('g', 'path', 'script', 'a', 'text', 'metadata', 'x:g');
  const escape = (text: string): string =>
    text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  fc.assert(
    fc.property(element, name, value, value, (tag, attribute, said, text) => {
      const source = drawing(`<${tag} ${attribute}="${escape(said)}">${escape(text)}</${tag}>`);
      const first = checkDrawing(source);
      if (!('svg' in first)) return;
      expect(first.svg).not.toMatch(/<(?:script|a|metadata)\b|onload=/);
      expect(checkDrawing(first.svg)).toEqual(first);
    }),
  );
});
