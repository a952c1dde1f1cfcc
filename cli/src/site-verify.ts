import { verifySite } from '@dialozi/publisher/tools';
import { messages } from './messages.ts';
import { withSite } from './site-place.ts';
import { command, print } from './terminal.ts';

await command(async () => {
  const { pages, findings } = await withSite(verifySite);
  for (const { kind, path, detail } of findings) {
    console.error(`✗ ${[kind, path, detail].filter((part) => part !== undefined).join('  ')}`);
  }
  print(messages.siteVerified(pages, findings.length));
  process.exitCode = findings.length === 0 ? 0 : 1;
});
