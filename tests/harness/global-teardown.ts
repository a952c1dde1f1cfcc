import { dirname } from 'node:path';
import { readFile, rm } from 'node:fs/promises';
import { running } from './running.ts';
import { sharedPlatform } from './shared.ts';

/**
 * Stops the shared platform as an operator would. One that does not stop, or that connected to
 * anything beyond this machine, fails the run.
 */
export default async function globalTeardown(): Promise<void> {
  const { platform, renewal } = running;
  clearInterval(renewal);
  if (platform === undefined) return;
  const { connectionsFile } = sharedPlatform();
  await platform.stop();
  const connections = await readFile(connectionsFile, 'utf8');
  await platform.clean();
  await rm(dirname(connectionsFile), { recursive: true });
  if (connections !== '') throw new Error(`The platform left this machine:\n${connections}`);
}
