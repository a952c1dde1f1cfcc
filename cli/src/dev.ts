import { build } from './build/build.ts';
import { command } from './terminal.ts';

await command(async () => {
  await build((id) => id === 'packages');
  const { start } = await import('./start-platform.ts');
  const { startDevSite } = await import('./dev-site.ts');
  const { openMailbox } = await import('./dev-mailbox.ts');
  await start(startDevSite, openMailbox);
});
