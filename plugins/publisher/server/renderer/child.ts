import { constants, setPriority } from 'node:os';
import { openDatabase } from '../sql';
import { TreeFiles } from '../tree/tree-files';
import type { Workshop } from './chunk';
import { loadBundle } from './load-bundle';
import { renderAnswer } from './answer';
import { renderPreview } from './preview';
import type { Reply, RenderSettings, Request } from './protocol';
import { restoreVersion } from './restore';
import { RenderWorker } from './worker';

/** The render process: it has the site's build and the database, no Strapi and no requests. */
class Renderer {
  private readonly worker: RenderWorker;

  private constructor(
    private readonly workshop: Workshop,
    settings: RenderSettings,
  ) {
    this.worker = new RenderWorker(workshop, settings);
  }

  static async open(settings: RenderSettings): Promise<Renderer> {
    const bundle = await loadBundle(settings.bundleDir);
    const database = openDatabase(settings.databaseUrl, 4);
    const files = new TreeFiles(settings.siteDir);
    return new Renderer({ database, bundle, files, origin: settings.origin }, settings);
  }

  async answer(request: Exclude<Request, { kind: 'open' }>): Promise<Reply> {
    switch (request.kind) {
      case 'work':
        return { kind: 'idle', next: await this.worker.work() };
      case 'restore':
        await restoreVersion(this.workshop.database, this.workshop.files, request.version);
        return { kind: 'done', id: request.id, body: null };
      case 'preview':
        return {
          kind: 'done',
          id: request.id,
          body: await renderPreview(this.workshop, request.draft),
        };
      case 'answer':
        return {
          kind: 'done',
          id: request.id,
          body: await renderAnswer(this.workshop, request.page, request.answer),
        };
    }
  }
}

let renderer: Promise<Renderer> | null = null;

async function receive(request: Request): Promise<void> {
  try {
    if (request.kind === 'open') {
      // Settings come as a message, not as an argument: they hold the database's password.
      renderer = Renderer.open(request.settings);
      await renderer;
    } else if (renderer !== null) {
      process.send?.(await (await renderer).answer(request));
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.send?.(
      'id' in request ? { kind: 'failed', id: request.id, message } : { kind: 'error', message },
    );
  }
}

// Readers and editors come first where the processors are busy.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on('message', (request: Request) => void receive(request));
// Ctrl-C reaches the whole group; the parent decides when this process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
// Without its parent nobody asks for anything any more; what is queued stays queued.
process.on('disconnect', () => process.exit(0));
