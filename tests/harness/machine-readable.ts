import { z } from 'zod';
import { article, data, happening, organisation, trail } from './schema-org.ts';

const THINGS = [organisation, article, data, happening, trail];
const CONTEXT = { '@context': z.literal('https://schema.org') };
const thing = z.union(THINGS.map((each) => each.extend(CONTEXT)));

/** The JSON-LD of a page, each thing checked by the rules of its type. @throws ZodError */
export function thingsIn(html: string): z.infer<typeof thing>[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...scripts].map(([, json = '']) => thing.parse(JSON.parse(json)));
}

const head = z.object({
  canonical: z.url(),
  'og:url': z.url(),
  'og:type': z.enum(['website', 'article']),
  'og:title': z.string().min(1),
  'og:description': z.string().min(1),
  'og:site_name': z.string().min(1),
  'og:locale': z.enum(['bg_BG', 'en_GB']),
  'og:image': z.url().regex(/\/kartinki\/.*1200x630\.png$/),
  'og:image:alt': z.string().min(1),
  'twitter:card': z.literal('summary_large_image'),
});

/** What the head of a page tells of it, and its address in each language where it has several. */
export function headOf(html: string): z.infer<typeof head> & { languages: Map<string, string> } {
  const metas = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const languages = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return {
    ...head.parse({
      canonical,
      ...Object.fromEntries(metas.map(([, name, value]) => [name, value])),
    }),
    languages: new Map([...languages].map(([, language = '', url = '']) => [language, url])),
  };
}
