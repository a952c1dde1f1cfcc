import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { z } from 'zod';

const instant = z.iso.datetime();
const link = z.object({ '@_rel': z.string(), '@_href': z.url(), '@_type': z.string() });
const text = z.string().min(1);

/** What RFC 4287 asks of a feed: an id, a title, a time and an author; of each entry the first three. */
const atomFeed = z.object({
  feed: z.object({
    id: z.url(),
    title: text,
    updated: instant,
    author: z.object({ name: text }),
    link: z.array(link),
    entry: z
      .array(
        z.object({
          id: z.url(),
          title: text,
          updated: instant,
          summary: z.string().optional(),
          link: z.array(link),
        }),
      )
      .default([]),
  }),
});
export type AtomFeed = z.infer<typeof atomFeed>['feed'];

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'url', 'sitemap'].includes(name),
});

/** Reads any XML. @throws when it is none. */
export function readXml(xml: string): unknown {
  SyntaxValidator.validate(xml);
  return parser.parse(xml);
}

/** Reads a feed. @throws when it is no XML or lacks what RFC 4287 asks for. */
export function readAtom(xml: string): AtomFeed {
  return atomFeed.parse(readXml(xml)).feed;
}
