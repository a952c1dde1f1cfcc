/** How the addresses of lists are built: `politika/sportna-baza/stranitsa/3/` after the section. */

export const PAGE_SIZE = 20;

/** The segments that narrow a list, with the type of entry whose slug follows. */
export const FILTERS = { politika: 'policy-area', 'naseleno-myasto': 'community' } as const;
export type FilterSegment = keyof typeof FILTERS;

export interface View {
  filter: { by: FilterSegment; slug: string } | null;
  /** An archive page, numbered from the oldest; null is the newest. */
  page: number | null;
}

const ARCHIVE = 'stranitsa';
const PATTERN = new RegExp(
  `^(?:(${Object.keys(FILTERS).join('|')})/([^/]+))?(?:(?:^|/)${ARCHIVE}/([1-9]\\d{0,6}))?$`,
);

const isFilter = (segment: string | undefined): segment is FilterSegment =>
  segment !== undefined && segment in FILTERS;

/** Reads what follows the section in an address; null where it is no list. */
export function parseView(rest: string): View | null {
  const match = PATTERN.exec(rest.replace(/\/$/, ''));
  if (match === null) return null;
  const [, by, slug, page] = match;
  return {
    filter: isFilter(by) && slug !== undefined ? { by, slug } : null,
    page: page === undefined ? null : Number(page),
  };
}

/** The address of a view; `section` is the list's own, such as `/novini/`. */
export function viewPath(section: string, { filter, page }: View): string {
  const narrowed = filter === null ? section : `${section}${filter.by}/${filter.slug}/`;
  return page === null ? narrowed : `${narrowed}${ARCHIVE}/${page}/`;
}

/** The addresses of a list of `count` entries: the newest and, when they are more, the archive. */
export function viewPaths(section: string, filter: View['filter'], count: number): string[] {
  const pages = count > PAGE_SIZE ? Math.ceil(count / PAGE_SIZE) : 0;
  const archive = Array.from({ length: pages }, (_, index) => index + 1);
  return [null, ...archive].map((page) => viewPath(section, { filter, page }));
}

/** The last segment of an entry's address. */
export function slugOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
