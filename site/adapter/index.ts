import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

// Astro's next default; its type marks the setting as going away, for that is what it will do.
const RESOLUTION = { entrypointResolution: 'auto' } as const;

/**
 * Makes the build a `SiteBundle` for the publisher's render worker: a module to call, not a server.
 */
export function publisherAdapter(): AstroIntegration {
  return {
    name: '@dialozi/publisher-adapter',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: '@dialozi/publisher-adapter',
          ...RESOLUTION,
          serverEntrypoint: fileURLToPath(new URL('./server.ts', import.meta.url)),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
