import { once } from 'node:events';
import { createServer } from 'node:net';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';

/**
 * Tries to listen where the platform will. Strapi finds a busy port only after half a minute of
 * work, and then ends the process.
 * @throws {Failure} when it cannot.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new Failure(messages.portBusy(port));
    if (code === 'EACCES') throw new Failure(messages.portForbidden(port));
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Failure(messages.noSuchHost(host));
    throw error;
  }
  probe.close();
  await once(probe, 'close');
}
