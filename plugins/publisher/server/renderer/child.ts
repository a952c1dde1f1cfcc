import { openDatabase } from '../sql';
import { loadBundle } from './load-bundle';
import { TreeFiles } from '../tree/tree-files';
import { renderPreview } from './preview';
import type { Reply, RenderSettings, Request } from './protocol';
import { restoreVersion } from './restore';
import { RenderWorker } from './worker';

/** The render process: it has the site's build and the database, no Strapi and no requests. */
async function main(settings: RenderSettings): Promise<void> {
  const bundle = await loadBundle(settings.bundleDir);
  const database = openDatabase(settings.databaseUrl, 4);
  const files = new TreeFiles(settings.siteDir);
  const workshop = { database, bundle, files, origin: settings.origin };
  const worker = new RenderWorker(workshop, settings);
  let begun: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    begun ??= worker.begin();
    await begun;
    await worker.work();
    say({ kind: 'idle' });
  };

  const handle = async (request: Request): Promise<void> => {
    switch (request.kind) {
      case 'work':
        return work();
      case 'restore':
        await restoreVersion(database, files, request.version);
        return say({ kind: 'done', id: request.id, body: null });
      case 'preview':
        return say({
          kind: 'done',
          id: request.id,
          body: await renderPreview(workshop, request.draft),
        });
    }
  };

  process.on('message', (request: Request) => {
    handle(request).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      say(
        'id' in request ? { kind: 'failed', id: request.id, message } : { kind: 'error', message },
      );
    });
  });
  // Ctrl-C reaches the whole group; the parent decides when this process ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  // Without its parent nobody asks for anything any more; what is queued stays queued.
  process.on('disconnect', () => process.exit(0));
}

function say(reply: Reply): void {
  process.send?.(reply);
}

void main(JSON.parse(process.argv[2] ?? '{}') as RenderSettings);
