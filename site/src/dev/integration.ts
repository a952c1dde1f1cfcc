import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * In `astro dev` a middleware gives pages their content, and what the platform answers comes from the
 * platform, where `npm run dev` has started one: its forms, pictures and files. The build never sees it.
 */
export function devContent(): AstroIntegration {
  return {
    name: '@dialozi/dev-content',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        const entrypoint = fileURLToPath(new URL('./middleware.ts', import.meta.url));
        addMiddleware({ entrypoint, order: 'pre' });
        const cms = process.env['CMS_URL'];
        if (cms === undefined) return;
        // Not redirects: the platform lets no other origin show its pictures, and a form stays where it is.
        updateConfig({
          // Astro asks for the slash before it asks the proxy, and no endpoint has one.
          trailingSlash: 'ignore',
          vite: { server: { proxy: { '/api': cms, '/uploads': cms } } },
        });
      },
    },
  };
}
