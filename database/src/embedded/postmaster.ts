import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import type { SystemUser } from './system-user';

const run = promisify(execFile);

/** The PostgreSQL server of one folder, through `pg_ctl`, which detaches it from our terminal. */
export class Postmaster {
  constructor(
    private readonly dir: string,
    readonly logFile: string,
    private readonly binaries: Binaries,
    private readonly user: SystemUser,
  ) {}

  /** Whether a server came up. */
  async start(): Promise<boolean> {
    try {
      await this.pgCtl('start', '-w', '-t', '60', '-s', '-l', this.logFile);
      return true;
    } catch {
      return false;
    }
  }

  /** Ends every connection, writes everything out and stops. */
  async stop(): Promise<void> {
    try {
      await this.pgCtl('stop', '-m', 'fast', '-w', '-t', '6');
    } catch {
      // Still busy after six seconds: stop as a power cut would, which the next start recovers from.
      await this.pgCtl('stop', '-m', 'immediate', '-w', '-t', '3').catch(() => undefined);
    }
  }

  /** For the last moment of a process, where nothing can be awaited. */
  stopAtExit(): void {
    spawnSync(this.binaries.pgCtl, ['stop', '-D', this.dir, '-m', 'fast', '-W'], this.options());
  }

  /**
   * Clears what a killed platform left behind: a server that still runs is stopped, and a pid file
   * whose number now belongs to another program is removed, since PostgreSQL would not start.
   */
  async clearLeftovers(): Promise<void> {
    const pidFile = path.join(this.dir, 'postmaster.pid');
    if (!existsSync(pidFile)) return;
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (commandOf(pid).includes(this.dir)) await this.stop();
    else rmSync(pidFile, { force: true });
  }

  private async pgCtl(action: string, ...options: string[]): Promise<void> {
    await run(this.binaries.pgCtl, [action, '-D', this.dir, ...options], this.options());
  }

  private options() {
    return { ...this.user, cwd: path.parse(this.dir).root };
  }
}

/** The command line of a running process; empty when there is none. */
export function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
