import type { PageLocals, Rendered } from '@dialozi/publisher/contract';
import { createApp } from 'astro/app/entrypoint';

export { families } from '../src/families/index';
export { notFoundPath } from '../src/families/single';
export { drawPicture } from '../src/pictures/draw';

const app = createApp({ streaming: false });

// A page that fails must reach the publisher as the error it is: it keeps the old file and tells
// the editor why. Astro would answer with an empty page and the status 500.
app.renderError = async (_request, { error, status }) => {
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error));
  return new Response('', { status });
};

/** The only page with an ending: a plain web server looks for `404.html`; Astro wants the slash. */
const routePath = (path: string): string => (path.endsWith('.html') ? `${path}/` : path);

/**
 * Renders one page.
 *
 * @param path the address with its slashes, such as `/novini/` or `/theme.css`
 * @returns status 404 where there is no such page or entry
 * @throws what the page threw
 */
export async function render(path: string, locals: PageLocals): Promise<Rendered> {
  const request = new Request(new URL(routePath(path), locals.origin));
  const response = await app.render(request, { locals });
  return {
    status: response.status,
    // Bytes, for a text would lose the mark by which Excel knows UTF-8.
    body: new Uint8Array(await response.arrayBuffer()),
    contentType: response.headers.get('content-type') ?? 'text/html',
  };
}
