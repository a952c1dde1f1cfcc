import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { SEARCH_CONTENT_SECURITY_POLICY } from '@dialozi/platform';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticSite {
  url: string;
  stop(): void;
}

/** The published files alone, as any web server sends them: what is left when the platform is down. */
export const serveFilesOf = (siteDir: string): Promise<StaticSite> =>
  serveFiles((path) => join(siteDir, path.startsWith('/pagefind/') ? '' : 'current', path), {
    'content-security-policy': SEARCH_CONTENT_SECURITY_POLICY,
  });

/** As plain a web server as there is: it sends the file that `fileAt` names for a path, or 404. */
export async function serveFiles(
  fileAt: (path: string) => string,
  headers: OutgoingHttpHeaders = {},
): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileAt(path.endsWith('/') ? `${path}index.html` : path);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    readFile(file).then(
      (bytes) => response.writeHead(200, { ...headers, 'content-type': type }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
