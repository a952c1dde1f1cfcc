import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** In `astro dev` a middleware gives pages their content; the build never sees it. */
export function devContent(): AstroIntegration {
  return {
    name: '@dialozi/dev-content',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        const entrypoint = fileURLToPath(new URL('./middleware.ts', import.meta.url));
        addMiddleware({ entrypoint, order: 'pre' });
      },
    },
  };
}
