import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The rules that know types hold the types of all rooms at once: more than Node's own 4 GB. */
const MEMORY = '--max-old-space-size=8192';

export interface Step {
  name: string;
  /** What is wrong, ready to print; empty when all is well. */
  run: () => Promise<string>;
}

/** A step that is a program from node_modules/.bin; its output counts only when it fails. */
export function program(root: string, name: string, [bin = '', ...args]: string[]): Step {
  return {
    name,
    async run() {
      const child = spawn(join(root, 'node_modules/.bin', bin), args, {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_OPTIONS: MEMORY },
      });
      const output: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
      const [code] = (await once(child, 'close')) as [number | null];
      if (code === 0) return '';
      return Buffer.concat(output).toString().trim() || `${bin} ended with ${String(code)}`;
    },
  };
}

/** A step of our own that lists problems, a line each. */
export function listing(name: string, problems: () => Promise<string[]>): Step {
  return { name, run: async () => (await problems()).join('\n') };
}

/** Runs the steps, `lanes` at a time; tells each one's time and what it found. True: all is well. */
export async function runSteps(steps: readonly Step[], lanes: number): Promise<boolean> {
  const waiting = [...steps];
  let sound = true;
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const begun = performance.now();
      const found = await step.run();
      const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
      console.log(`${found === '' ? '✓' : '✗'} ${step.name.padEnd(24)} ${seconds} s`);
      if (found === '') continue;
      sound = false;
      console.log(found.replaceAll(/^/gm, '    '));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return sound;
}
