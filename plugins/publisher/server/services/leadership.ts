import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { OUTBOX_CHANNEL, SITE_CHANNEL } from '../channels';
import { TRY_LEADERSHIP } from '../locks';

export interface Listeners {
  /** Something waits in the outbox; the message of the notification. Only the leader is told. */
  outbox(message: string): void;
  /** The site is not what it was. */
  site(): void;
  /** This process publishes from now on. */
  leading(): void;
  error(error: unknown): void;
}

const RETRY_MS = 2_000;

/**
 * One connection that listens to PostgreSQL and holds the leader's lock. Of all processes on a
 * database one publishes; when it dies, its connection and so the lock goes, and another takes over.
 */
export class Leadership {
  private client: Client | null = null;
  private leads = false;
  private stopped = false;

  constructor(
    private readonly connectionString: string,
    private readonly listeners: Listeners,
  ) {}

  start(): void {
    void this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private async run(): Promise<void> {
    for (;;) {
      try {
        await this.hold(await this.connect());
      } catch (error) {
        this.lose();
        if (!this.stopped) this.listeners.error(error);
      }
      if (this.stopped) return;
      await pause(RETRY_MS, undefined, { ref: false });
    }
  }

  /** Tries to lead, again and again, as long as the connection is there. */
  private async hold(client: Client): Promise<void> {
    while (this.client === client && !this.stopped) {
      await this.tryToLead(client);
      await pause(RETRY_MS, undefined, { ref: false });
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.connectionString });
    client.on('error', (error) => {
      this.lose();
      if (!this.stopped) this.listeners.error(error);
    });
    client.on('end', () => {
      this.lose();
    });
    client.on('notification', ({ channel, payload }) => {
      if (channel === SITE_CHANNEL) this.listeners.site();
      else if (this.leads) this.listeners.outbox(payload ?? '');
    });
    await client.connect();
    this.client = client;
    await client.query(`LISTEN ${OUTBOX_CHANNEL}; LISTEN ${SITE_CHANNEL}`);
    this.listeners.site();
    return client;
  }

  private async tryToLead(client: Client): Promise<void> {
    if (this.leads) return;
    const { rows } = await client.query<{ leads: boolean }>(TRY_LEADERSHIP);
    this.leads = rows[0]?.leads ?? false;
    if (this.leads) this.listeners.leading();
  }

  private lose(): void {
    this.client = null;
    this.leads = false;
  }
}
