import { dirname } from 'node:path';
import { rm } from 'node:fs/promises';
import { running } from './running.ts';
import { SHARED_PLATFORM_FILE } from './shared.ts';

/** Stops the shared platform as an operator would; one that does not stop fails the run. */
export default async function globalTeardown(): Promise<void> {
  const { platform } = running;
  if (platform === undefined) return;
  await platform.stop();
  await platform.clean();
  const file = process.env[SHARED_PLATFORM_FILE];
  if (file !== undefined) await rm(dirname(file), { recursive: true, force: true });
}
