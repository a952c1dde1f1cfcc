import { blocks } from '../../src/demo/blocks';

const text = (value: string): { type: 'text'; text: string } => ({ type: 'text', text: value });

describe('blocks', () => {
  it('parts blocks at blank lines and joins the lines of a paragraph', () => {
    expect(blocks('Първи\nред.\n\nВтори.')).toEqual([
      { type: 'paragraph', children: [text('Първи ред.')] },
      { type: 'paragraph', children: [text('Втори.')] },
    ]);
  });

  it('knows headings of two levels and quotes', () => {
    expect(blocks('## Две\n\n### Три\n\n> Цитат')).toEqual([
      { type: 'heading', level: 2, children: [text('Две')] },
      { type: 'heading', level: 3, children: [text('Три')] },
      { type: 'quote', children: [text('Цитат')] },
    ]);
  });

  it('makes lists of lines that all begin with a mark', () => {
    const item = (value: string): object => ({ type: 'list-item', children: [text(value)] });
    expect(blocks('- а\n- б\n\n1. едно\n2. две')).toEqual([
      { type: 'list', format: 'unordered', children: [item('а'), item('б')] },
      { type: 'list', format: 'ordered', children: [item('едно'), item('две')] },
    ]);
  });

  it('reads bold, italic and links inside a line', () => {
    expect(blocks('Вижте **тук** и *там* на [сайта](/novini/).')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Вижте '),
          { type: 'text', text: 'тук', bold: true },
          text(' и '),
          { type: 'text', text: 'там', italic: true },
          text(' на '),
          { type: 'link', url: '/novini/', children: [text('сайта')] },
          text('.'),
        ],
      },
    ]);
  });
});
