import { z } from 'zod';
import { modernSchema } from './entries/media';

/**
 * The rich text of the Strapi blocks editor, as much of it as the site shows. Parsed once, when an
 * entry is projected: what does not fit is an error the editor sees, never HTML on a page.
 */
const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});

const linkNode = z.object({
  type: z.literal('link'),
  url: z.string(),
  children: z.array(textNode),
});

const inlineNode = z.discriminatedUnion('type', [textNode, linkNode]);

const listItemNode = z.object({ type: z.literal('list-item'), children: z.array(inlineNode) });

export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItemNode> | ListNode)[];
}

const listNode: z.ZodType<ListNode> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.lazy(() => z.union([listItemNode, listNode]))),
});

const imageNode = z.object({
  type: z.literal('image'),
  image: z.object({
    url: z.string(),
    alternativeText: z.string().nullish(),
    caption: z.string().nullish(),
    width: z.number(),
    height: z.number(),
    modern: modernSchema.optional(),
  }),
});

const blockNode = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inlineNode) }),
  z.object({
    type: z.literal('heading'),
    level: z.number().int().min(1).max(6),
    children: z.array(inlineNode),
  }),
  z.object({ type: z.literal('quote'), children: z.array(inlineNode) }),
  z.object({ type: z.literal('code'), children: z.array(textNode) }),
  listNode,
  imageNode,
]);

export const blocksSchema = z.array(blockNode);
export type Blocks = z.infer<typeof blocksSchema>;
export type Block = Blocks[number];
export type Inline = z.infer<typeof inlineNode>;
export type Text = z.infer<typeof textNode>;

/** The plain words of a text, blocks separated by a space: for excerpts and for search. */
export function plainText(blocks: Blocks): string {
  const words = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return '';
    if ('text' in node && typeof node.text === 'string') return node.text;
    if (!('children' in node) || !Array.isArray(node.children)) return '';
    const glue = 'type' in node && node.type === 'list' ? ' ' : '';
    return node.children.map(words).join(glue);
  };
  return blocks.map(words).join(' ').replace(/\s+/g, ' ').trim();
}
