import { OperatorError } from '@dialozi/config';
import { Client, DatabaseError, escapeIdentifier } from 'pg';

/** The oldest PostgreSQL the platform is tested with. */
const OLDEST_MAJOR = 16;

/** What the operator can do when the database refuses us. */
type Remedy = OperatorError['text'];

const ADDRESS_REMEDY: Remedy = { en: 'check DATABASE_URL', bg: 'проверете DATABASE_URL' };

/**
 * Makes sure that a server answers, lets us in, is new enough and has the database of the address,
 * which is made when it is missing and the user may.
 * @throws {OperatorError} with what is wrong, never with the password.
 */
export async function ensureDatabase(url: string, remedy = ADDRESS_REMEDY): Promise<void> {
  try {
    await checkVersion(url);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === '3D000'))
      throw explained(url, error, remedy);
    await createDatabase(url).catch((failed: unknown) => {
      throw explained(url, failed, remedy);
    });
  }
}

async function checkVersion(url: string): Promise<void> {
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query<{ major: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS major",
    );
    return rows[0]?.major ?? 0;
  });
  if (version < OLDEST_MAJOR) {
    throw new OperatorError({
      en: `DATABASE_URL points to PostgreSQL ${version}; the platform needs ${OLDEST_MAJOR} or newer.`,
      bg: `DATABASE_URL сочи към PostgreSQL ${version}; платформата иска ${OLDEST_MAJOR} или по-нова версия.`,
    });
  }
}

/**
 * Makes the database of an address.
 * @throws {DatabaseError} when the role may not, or it is there.
 */
export async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = '/postgres';
  await withClient(maintenance.href, (client) =>
    client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`),
  );
}

/** Runs queries on one connection of its own. */
export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end();
  }
}

function explained(url: string, error: unknown, remedy: Remedy): OperatorError {
  if (error instanceof OperatorError) return error;
  const { host, username, pathname } = new URL(url);
  const reason = reasonOf(error);
  return new OperatorError({
    en: `The database "${pathname.slice(1)}" on ${host} cannot be used as "${username}" (${reason}): ${remedy.en}.`,
    bg: `Базата „${pathname.slice(1)}“ на ${host} не може да се ползва от „${username}“ (${reason}): ${remedy.bg}.`,
  });
}

function reasonOf(error: unknown): string {
  // A host with several addresses fails with one error per address and no message of its own.
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
