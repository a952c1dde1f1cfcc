import type { Thing } from './schema-org';

/**
 * The way to a page: https://schema.org/BreadcrumbList.
 * @param trail the pages from home to this one, with their paths
 */
export function breadcrumbs(
  trail: readonly { title: string; path: string }[],
  origin: string,
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: `${origin}${path}`,
    })),
  };
}
