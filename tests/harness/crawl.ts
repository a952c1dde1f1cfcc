export interface CrawledPage {
  path: string;
  status: number;
  /** Bytes of HTML: of several pages of one kind, the longest shows the most. */
  size: number;
  /** The page on which the link to it was first found. */
  from: string;
}

const AT_ONCE = 8;
const LINK = /<(?:a|area)\b[^>]*?\shref="([^"#?]*)[^"]*"/g;
const NOT_PAGES = /^\/(?:admin|api|uploads)\b/;

/** Follows every inner link from the two home pages, as a search engine would. */
export async function crawl(origin: string): Promise<CrawledPage[]> {
  const found = new Map<string, string>([
    ['/', ''],
    ['/en/', ''],
  ]);
  const pages: CrawledPage[] = [];
  const waiting = [...found.keys()];
  while (waiting.length > 0) {
    await Promise.all(
      waiting.splice(0, AT_ONCE).map(async (path) => {
        const { page, links } = await read(origin, path);
        pages.push({ ...page, from: found.get(path) ?? '' });
        for (const link of links.filter((each) => !found.has(each))) {
          found.set(link, path);
          waiting.push(link);
        }
      }),
    );
  }
  return pages.sort((one, other) => one.path.localeCompare(other.path));
}

async function read(
  origin: string,
  path: string,
): Promise<{ page: Omit<CrawledPage, 'from'>; links: string[] }> {
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
  const body = await answer.text();
  const html = answer.headers.get('content-type')?.startsWith('text/html') === true;
  return {
    page: { path, status: answer.status, size: html ? body.length : 0 },
    links: html ? innerLinks(body, new URL(path, origin)) : [],
  };
}

function innerLinks(html: string, base: URL): string[] {
  return [...html.matchAll(LINK)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), base))
    .filter(({ origin, pathname }) => origin === base.origin && !NOT_PAGES.test(pathname))
    .map(({ pathname }) => pathname);
}
