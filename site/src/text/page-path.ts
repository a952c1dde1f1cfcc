/** The address by which readers know a page; Astro adds a slash to a page with an ending. */
export const pagePath = ({ pathname }: URL): string => pathname.replace(/\.html\/$/, '.html');
