import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../cli/src/paths.ts';

const run = promisify(execFile);
const AUTOCANNON = join(ROOT, 'node_modules/autocannon/autocannon.js');
const CONNECTIONS = 16;
const SECONDS = 4;

/** What a server withstood. */
export interface Load {
  perSecond: number;
  /** In milliseconds. */
  p99: number;
}

interface Result {
  requests: { average: number };
  latency: { p99: number };
  errors: number;
  statusCodeStats: Record<string, { count: number }>;
}

/**
 * Sends requests over 16 connections, each as soon as the one before it is answered.
 * @throws where one is not answered as expected: a refusal is quickly made.
 */
export async function load(
  address: string,
  { expect, options }: { expect: number; options: readonly string[] },
): Promise<Load> {
  const fixed = ['-j', '-n', '-c', `${CONNECTIONS}`, '-d', `${SECONDS}`];
  const { stdout } = await run(process.execPath, [AUTOCANNON, ...fixed, ...options, address]);
  const { requests, latency, errors, statusCodeStats } = JSON.parse(stdout) as Result;
  const others = Object.keys(statusCodeStats).filter((status) => status !== String(expect));
  if (errors > 0 || others.length > 0) {
    throw new Error(`${address}: ${errors} requests failed, some with ${others.join(', ')}.`);
  }
  return { perSecond: requests.average, p99: latency.p99 };
}
