import { build } from './build/build.ts';
import { command } from './terminal.ts';

await command(async () => {
  await build((id) => id === 'packages');
  // Only now, because it imports what has just been built.
  const { start } = await import('./start-platform.ts');
  await start();
});
