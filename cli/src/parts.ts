import type { Settings } from '@dialozi/config';
import type { Environment } from './environment.ts';
import { messages } from './messages.ts';
import type { Database } from './open-database.ts';
import type { Platform } from './platform.ts';
import { releaseFolder } from './running.ts';
import { print } from './terminal.ts';

/** Strapi and PostgreSQL get this long to stop by themselves, in milliseconds. */
const STOP_TIMEOUT = 9_000;

/** Something that runs beside the platform and stops with it. */
export interface Addition {
  /** What the frame at the end of the start says of it. */
  lines: readonly string[];
  /** Settings that the platform gets because of it. */
  env?: Environment;
  stop(): Promise<void>;
}

/** What has been started so far, so that a signal at any moment stops exactly that. */
export class Parts {
  private opening?: Promise<Database>;
  private database?: Database;
  platform?: Platform;
  readonly additions: Addition[] = [];
  /** The process is on its way out: what fails now only fails because of that. */
  ending = false;
  private readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
    process.on('exit', () => this.database?.stopAtExit());
  }

  /** Keeps a database from the moment it begins to open. */
  async keepDatabase(opening: Promise<Database>): Promise<Database> {
    this.opening = opening;
    this.database = await opening;
    return this.database;
  }

  /** What the platform is to be told of what runs beside it. */
  get environment(): Environment {
    const settings = this.additions.flatMap(({ env = {} }) => Object.entries(env));
    return Object.fromEntries(settings);
  }

  /** Stops everything and ends the process. */
  async end(): Promise<void> {
    this.ending = true;
    print(messages.stopping);
    setTimeout(() => process.exit(1), STOP_TIMEOUT).unref();
    try {
      await this.stop();
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
    process.exit(0);
  }

  async stop(): Promise<void> {
    for (const addition of this.additions) await addition.stop();
    if (this.platform) await this.platform.stop();
    else await this.stopDatabase();
    releaseFolder(this.settings.dataDir);
  }

  private async stopDatabase(): Promise<void> {
    // A database that did not open has told why already and left nothing to stop.
    const opened = await this.opening?.catch(() => undefined);
    await opened?.stop();
  }
}
