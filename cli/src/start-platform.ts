import { loadSettings, SettingsError, type Settings } from '@dialozi/config';
import { settle } from './backup/settle.ts';
import { build } from './build/build.ts';
import { checkDataFolder } from './data-folder.ts';
import { refuseDemoAccounts, withDemoAccounts } from './demo-accounts.ts';
import { seedDemo } from './demo.ts';
import { completeEnvironment, keepSecrets, type Environment } from './environment.ts';
import { messages } from './messages.ts';
import { openDatabase } from './open-database.ts';
import { Parts, type Addition } from './parts.ts';
import { checkPort } from './port.ts';
import { takeFolder, tellDatabase } from './running.ts';
import { onSignal } from './signals.ts';
import { siteReady } from './site-ready.ts';
import { box, say, step } from './terminal.ts';

/** Starts something beside the platform; null where it is not wanted. */
export type StartAddition = (settings: Settings, databaseUrl: string) => Promise<Addition | null>;

/**
 * Starts the whole platform in this process, and what is wanted beside it, and stays until it is
 * told to stop.
 * @throws {OperatorError} for what the operator can put right.
 */
export async function start(...additions: StartAddition[]): Promise<void> {
  // Warnings of libraries to their own authors, which an operator can do nothing about.
  process.noDeprecation = true;
  const { env, made } = completeEnvironment(process.env);
  const settings = await soundSettings(env);
  checkDataFolder(settings.dataDir);
  takeFolder(settings.dataDir, settings.publicUrl);
  const parts = new Parts(settings);
  onSignal(() => void parts.end());
  try {
    await checkPort(settings.host, settings.port);
    keepSecrets(settings.dataDir, made);
    await open(settings, env, parts, additions);
  } catch (error) {
    if (parts.ending) return;
    await parts.stop();
    throw error;
  }
  console.log(box([...welcome(settings), ...parts.additions.flatMap(({ lines }) => lines)]));
}

/** Tells everything that keeps production from starting at once, the accounts in the database too. */
async function soundSettings(env: Environment): Promise<Settings> {
  try {
    return loadSettings(env);
  } catch (error) {
    if (error instanceof SettingsError && error.sound.mode === 'production') {
      throw await withDemoAccounts(error);
    }
    throw error;
  }
}

async function open(
  settings: Settings,
  env: Environment,
  parts: Parts,
  additions: readonly StartAddition[],
): Promise<void> {
  // First, because it is what most often cannot be had, and the builds take a minute.
  const database = await step(messages.startDatabase, () =>
    parts.keepDatabase(openDatabase(settings)),
  );
  tellDatabase(settings.dataDir, settings.publicUrl, database.url);
  await settle(settings, database.url);
  if (settings.mode === 'production') await refuseDemoAccounts(database.url, settings);
  await build((id) => id !== 'packages');
  for (const begin of additions) {
    const addition = await begin(settings, database.url);
    if (addition) parts.additions.push(addition);
  }
  const platform = await step(messages.startStrapi, async () => {
    // Only now: loading Strapi takes seconds, and a start that cannot succeed should say so at once.
    const { bootOn } = await import('./platform.ts');
    return bootOn(database, { env: { ...env, ...parts.environment } });
  });
  parts.platform = platform;
  if (settings.mode === 'demo') await step(messages.seedDemo, () => seedDemo(platform.strapi));
  await step(messages.publishSite, () => siteReady(platform.strapi));
}

function welcome({ mode, publicUrl, adminHost }: Settings): string[] {
  const admin = adminHost
    ? `${new URL(publicUrl).protocol}//${adminHost}/admin`
    : `${publicUrl}/admin`;
  return [
    `${say(messages.siteAddress)}  ${publicUrl}/`,
    `${say(messages.adminAddress)}  ${admin}`,
    ...(mode === 'demo' ? messages.demoSignIn.map(say) : []),
  ];
}
