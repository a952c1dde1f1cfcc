import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  adminApi,
  type AdminApi,
  DEMO_PASSWORD,
  type MailSink,
  type ParsedMail,
  type Platform,
  queryAt,
  signIn,
  startMailSink,
  startPlatform,
  waitFor,
} from '../../../../tests/harness';
import { embeddedDatabaseUrl } from '../../../../tests/harness/embedded-database';
import type { Mail } from '../../contract';

/** A row of the queue, as far as the tests look at it. */
export interface Row {
  id: string;
  state: 'waiting' | 'sent' | 'failed';
  attempts: number;
  message_id: string;
  recipient: string | null;
  letter: unknown;
  last_error: string | null;
  next_try_at: Date | null;
  sent_at: Date | null;
}

export interface Counts {
  waiting: number;
  sent: number;
  failed: number;
}

type Step = { do: 'send' | 'send and roll back'; mail: Mail } | { do: 'forget'; about: string };

/** A platform with a mail server, and what another plugin and its staff do with mails there. */
export interface PostOffice {
  sink: MailSink;
  platform: Platform;
  databaseUrl: string;
  admin: AdminApi;
  sql<T>(text: string, parameters?: unknown[]): Promise<T[]>;
  /** What another plugin does; the counts of what each step was about, after it. */
  plugin(...steps: Step[]): Promise<Counts[]>;
  /** The one mail about something, once it is as wanted. */
  row(about: string, isWanted?: (row: Row) => boolean): Promise<Row>;
  /** What has arrived of it. */
  arrived(row: Pick<Row, 'message_id'>): ParsedMail[];
  /** Makes it due and has the minute's job look now. */
  sweep(about: string): Promise<void>;
  close(): Promise<void>;
}

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

export async function openPostOffice(): Promise<PostOffice> {
  const sink = await startMailSink();
  const platform = await startPlatform({ env: { SMTP_URL: sink.url } });
  const databaseUrl = await embeddedDatabaseUrl(platform.dataFolder);
  const sql: PostOffice['sql'] = (text, parameters) => queryAt(databaseUrl, text, parameters);

  return {
    sink,
    platform,
    databaseUrl,
    admin: adminApi(await signIn(platform.url, 'admin@example.org', DEMO_PASSWORD), platform.url),
    sql,
    async plugin(...steps) {
      const secrets = SECRETS.map((name) => [name, randomBytes(24).toString('hex')] as const);
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [join(__dirname, 'mails-program.mjs'), JSON.stringify(steps)],
        {
          env: {
            ...process.env,
            NODE_OPTIONS: '',
            DATABASE_URL: databaseUrl,
            ...Object.fromEntries(secrets),
          },
        },
      );
      return JSON.parse(stdout) as Counts[];
    },
    row: (about, isWanted = () => true) =>
      waitFor(
        async () => {
          const [row] = await sql<Row>('SELECT * FROM notifications_mails WHERE about = $1', [
            about,
          ]);
          return row !== undefined && isWanted(row) ? row : null;
        },
        { what: `the mail about ${about}` },
      ),
    arrived: ({ message_id }) => sink.mails().filter((mail) => mail.messageId === message_id),
    async sweep(about) {
      await sql(
        `UPDATE notifications_mails SET next_try_at = clock_timestamp()
         WHERE about = $1 AND state = 'waiting'`,
        [about],
      );
      await sql(`INSERT INTO jobs.job (name, data) VALUES ('notifications.sweep', '{}')`);
    },
    async close() {
      await platform.kill();
      await platform.clean();
      await sink.stop();
    },
  };
}

/** A mail to somebody who is named nowhere else. */
export function mailTo(name: string, about = `case/${randomUUID()}`): Mail {
  return {
    to: `${name}@example.org`,
    language: 'bg',
    about,
    letter: {
      subject: `Отговор за ${name}`,
      paragraphs: [`Здравейте, ${name}!`, 'Получихте отговор.'],
      quote: `Първи ред за ${name}\nВтори ред <b>`,
      link: { label: 'Към преписката', url: 'https://example.org/prepiska/' },
    },
  };
}

/** Letters that stand in no other mail, and in no text of the platform. */
export const uniqueName = (): string => `lice${randomBytes(6).toString('hex')}`;
