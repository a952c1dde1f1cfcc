/**
 * The file of an address inside a tree: `/novini/` → `novini/index.html`, `/404.html` → `404.html`.
 * @throws RangeError when the address would leave the tree.
 */
export function pageFile(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (
    !path.startsWith('/') ||
    path.includes('//') ||
    segments.some((segment) => segment === '.' || segment === '..')
  ) {
    throw new RangeError(`Not an address of the site: ${path}`);
  }
  if (path.endsWith('/')) segments.push('index.html');
  return segments.join('/');
}
