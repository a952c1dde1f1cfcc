import { fileURLToPath } from 'node:url';
import { defineConfig, passthroughImageService } from 'astro/config';
import { devContent } from './src/dev/integration';
import { fonts } from './src/fonts/integration';
import { languages } from './adapter/languages';
import { publisherAdapter } from './adapter/index';

const contractOf = (plugin: string): string =>
  fileURLToPath(new URL(`../plugins/${plugin}/contract`, import.meta.url));

export default defineConfig({
  output: 'server',
  session: false,
  trailingSlash: 'always',
  // Pictures come in prepared sizes from the cms.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // The one CSP header allows no inline code, so nothing may be inlined, however small.
  build: { inlineStylesheets: 'never' },
  vite: {
    // A preload would name its files from the root, where a copy of the site need not stand.
    build: { assetsInlineLimit: 0, modulePreload: false },
    resolve: {
      alias: Object.fromEntries(
        ['dialogue', 'platform', 'publisher', 'search'].map((plugin) => [
          `@dialozi/${plugin}/contract`,
          contractOf(plugin),
        ]),
      ),
    },
  },
  adapter: publisherAdapter(),
  integrations: [languages(), fonts(), devContent()],
});
