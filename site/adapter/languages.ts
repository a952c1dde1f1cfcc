import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LOCALE, LOCALES } from '../../plugins/publisher/contract/locales';
import type { AstroIntegration } from 'astro';

/** The route of a file under `src/pages`, without a slash at the beginning. */
const patternOf = (file: string): string =>
  file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '');

/**
 * Every page file serves every language: Astro gives it the address without a prefix, and here it
 * also gets `/en/…`. What stands alone for the whole site (`theme.css`, `robots.txt`) gets none.
 */
export function languages(): AstroIntegration {
  return {
    name: '@dialozi/languages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const pages = fileURLToPath(new URL('pages/', config.srcDir));
        const files = globSync(['**/*.astro', '*/**/*.ts', 'sitemap.xml.ts'], { cwd: pages });
        for (const locale of LOCALES.filter((each) => each !== DEFAULT_LOCALE)) {
          for (const file of files) {
            injectRoute({
              pattern: `/${locale}/${patternOf(file)}`,
              entrypoint: `${pages}${file}`,
              prerender: false,
            });
          }
        }
      },
    },
  };
}
