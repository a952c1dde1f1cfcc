import { readdir, rm } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import type { IndexedPage, Reply, Request } from './protocol';

/** It can only be imported, not required. */
const loaded = import('pagefind');

/** A language that Pagefind leaves as it is: the query is stemmed, by the same rules as on the server. */
const UNSTEMMED = 'bg';

/** The indexing process: it makes one index and ends, so what it needed is free again. */
let index: Promise<PagefindIndex> | undefined;

async function open(): Promise<PagefindIndex> {
  const pagefind = await loaded;
  const made = await pagefind.createIndex({ forceLanguage: UNSTEMMED });
  if (made.index === undefined) throw new Error(made.errors.join(' '));
  return made.index;
}

async function add(target: PagefindIndex, page: IndexedPage): Promise<void> {
  const { errors } = await target.addCustomRecord({
    url: page.path,
    content: page.content,
    language: UNSTEMMED,
    meta: { ...page.meta },
    filters: page.filters,
  });
  if (errors.length > 0) throw new Error(`${page.path}: ${errors.join(' ')}`);
}

async function answer(request: Request): Promise<void> {
  if (request.kind === 'pages') {
    const target = await (index ??= open());
    for (const page of request.pages) await add(target, page);
    return;
  }
  const { errors } = (await (await index)?.writeFiles({ outputPath: request.folder })) ?? {
    errors: ['There are no pages.'],
  };
  await (await loaded).close();
  if (errors.length > 0) throw new Error(errors.join(' '));
  await removeInterfaces(request.folder);
}

/** Pagefind writes its own screens beside each index; ours is a page of the site. */
async function removeInterfaces(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^pagefind-.*ui\.|^pagefind-highlight\./.test(name)) await rm(join(folder, name));
  }
}

// Pagefind's own program, which it starts, goes by it too: who publishes or reads comes first.
setPriority(constants.priority.PRIORITY_LOW);
process.on('message', (request: Request) => {
  const reply = (error: string | null): void => {
    process.send?.({ error } satisfies Reply);
  };
  answer(request).then(
    () => reply(null),
    (error: unknown) => reply(String(error)),
  );
});

// Pagefind's own program would keep this process, and the platform's output with it, after the platform.
process.on('disconnect', () => process.exit());
