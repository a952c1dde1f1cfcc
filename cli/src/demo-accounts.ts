import { existsSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY_ROOT, SettingsError, type Problem, type SoundSettings } from '@dialozi/config';
import { withClient } from '@dialozi/database';
import { DEMO_STAFF } from './demo-staff.ts';
import { openDatabase } from './open-database.ts';

/**
 * Production does not start over the accounts of a demo.
 * @throws {SettingsError} naming each.
 */
export async function refuseDemoAccounts(url: string, sound: SoundSettings): Promise<void> {
  const problems = await demoAccounts(url);
  if (problems.length > 0) throw new SettingsError(problems, sound);
}

/** Adds the demo accounts, where there is a database to ask, to what is wrong with the settings. */
export async function withDemoAccounts(error: SettingsError): Promise<SettingsError> {
  const { databaseUrl, databasePassword, dataDir: given = '.data' } = error.sound;
  const dataDir = path.resolve(REPOSITORY_ROOT, given);
  const embedded = databasePassword && existsSync(path.join(dataDir, 'database'));
  if (!databaseUrl && !embedded) return error;
  const database = await openDatabase({ dataDir, databaseUrl, databasePassword });
  try {
    return new SettingsError(
      [...error.problems, ...(await demoAccounts(database.url))],
      error.sound,
    );
  } finally {
    await database.stop();
  }
}

async function demoAccounts(url: string): Promise<Problem[]> {
  const emails = DEMO_STAFF.map(({ email }) => email);
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query("SELECT to_regclass('admin_users') AS name");
    if ((tables as { name: string | null }[])[0]?.name == null) return [];
    const { rows } = await client.query<{ email: string }>(
      'SELECT email FROM admin_users WHERE email = ANY($1) ORDER BY email',
      [emails],
    );
    return rows.map(({ email }) => ({ subject: email, expectation: 'demoAccount' }));
  });
}
