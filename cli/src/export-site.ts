import { exportSite, TargetNotEmpty } from '@dialozi/publisher/tools';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';
import { withSite } from './site-place.ts';
import { command, print } from './terminal.ts';

await command(async () => {
  const target = process.argv[2];
  if (target === undefined) throw new Failure(messages.exportWhere);
  try {
    const { pages, uploads } = await withSite((place) => exportSite(place, target));
    print(messages.siteExported(pages, uploads, target));
  } catch (error) {
    if (error instanceof TargetNotEmpty) throw new Failure(messages.exportNotEmpty(error.folder));
    throw error;
  }
});
