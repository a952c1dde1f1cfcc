import { componentAttributes, type Attribute } from './content-types.ts';

/** Sets `window.breached` in any place where text is taken for markup or for an address. */
const SCRIPT = '\'"><script>window.breached=1</script><img src=x onerror="window.breached=1">';
const ADDRESS = 'javascript:window.breached=1';

const text = (value: string): object => ({ type: 'text', text: value, bold: true, code: true });
const link = { type: 'link', url: ADDRESS, children: [text(SCRIPT)] };

const BLOCKS = [
  { type: 'paragraph', children: [text(SCRIPT), link, text('')] },
  { type: 'heading', level: 2, children: [text(SCRIPT)] },
  { type: 'quote', children: [text(SCRIPT)] },
  { type: 'code', children: [text(SCRIPT)] },
  { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [link] }] },
];

const IS_ADDRESS = /url|website/i;
const IS_END = /^(end|until)$/;
const DAY = 24 * 60 * 60 * 1000;

function hostileValue(name: string, attribute: Attribute): unknown {
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
      return IS_ADDRESS.test(name) ? ADDRESS : SCRIPT;
    case 'blocks':
      return BLOCKS;
    case 'component': {
      const item = hostileEntry(componentAttributes(attribute.component ?? ''));
      return attribute.repeatable === true ? [item] : item;
    }
    case 'date':
      return '2026-01-15';
    case 'datetime':
      return new Date(Date.now() + (IS_END.test(name) ? DAY : 0)).toISOString();
    case 'enumeration':
      return attribute.enum?.[0];
    default:
      return undefined;
  }
}

/** An entry with a script in every field that takes text. */
export function hostileEntry(attributes: Record<string, Attribute>): Record<string, unknown> {
  const fields = Object.entries(attributes).map(([name, attribute]): [string, unknown] => [
    name,
    hostileValue(name, attribute),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
