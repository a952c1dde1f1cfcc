import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lightFont, SCRIPTS } from './lighten';

/** Makes the fonts of the pages, which styles and pages find as `@fonts/cyrillic.woff2`. */
export function fonts(): AstroIntegration {
  return {
    name: '@dialozi/fonts',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir, updateConfig }) => {
        const folder = createCodegenDir();
        for (const script of SCRIPTS) {
          await writeFile(new URL(`${script}.woff2`, folder), await lightFont(script));
        }
        updateConfig({ vite: { resolve: { alias: { '@fonts': fileURLToPath(folder) } } } });
      },
    },
  };
}
