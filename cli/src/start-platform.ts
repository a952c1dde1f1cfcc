import { loadSettings, SettingsError, type Settings } from '@dialozi/config';
import { build } from './build/build.ts';
import { checkDataFolder } from './data-folder.ts';
import { refuseDemoAccounts, withDemoAccounts } from './demo-accounts.ts';
import { seedDemo } from './demo.ts';
import { completeEnvironment, keepSecrets, type Environment } from './environment.ts';
import { messages } from './messages.ts';
import { openDatabase, type Database } from './open-database.ts';
import { bootOn, type Platform } from './platform.ts';
import { checkPort } from './port.ts';
import { releaseFolder, takeFolder, tellDatabase } from './running.ts';
import { onSignal } from './signals.ts';
import { siteReady } from './site-ready.ts';
import { box, print, say, step } from './terminal.ts';

/** Strapi and PostgreSQL get this long to stop by themselves, in milliseconds. */
const STOP_TIMEOUT = 9_000;

/**
 * Starts the whole platform in this process and stays until it is told to stop.
 * @throws {OperatorError} for what the operator can put right.
 */
export async function start(): Promise<void> {
  const { env, made } = completeEnvironment(process.env);
  const settings = await soundSettings(env);
  checkDataFolder(settings.dataDir);
  takeFolder(settings.dataDir, settings.publicUrl);
  const parts: Parts = {};
  process.on('exit', () => parts.database?.stopAtExit());
  onSignal(() => void stop(settings, parts));
  try {
    await checkPort(settings.host, settings.port);
    keepSecrets(settings.dataDir, made);
    await open(settings, env, parts);
  } catch (error) {
    await close(settings, parts);
    throw error;
  }
  console.log(box(welcome(settings)));
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

interface Parts {
  database?: Database;
  platform?: Platform;
}

async function open(settings: Settings, env: Environment, parts: Parts): Promise<void> {
  await build((id) => id !== 'packages');
  const database = await step(messages.startDatabase, () => openDatabase(settings));
  parts.database = database;
  tellDatabase(settings.dataDir, settings.publicUrl, database.url);
  if (settings.mode === 'production') await refuseDemoAccounts(database.url, settings);
  const platform = await step(messages.startStrapi, () => bootOn(database, { env }));
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

async function stop(settings: Settings, parts: Parts): Promise<void> {
  print(messages.stopping);
  setTimeout(() => process.exit(1), STOP_TIMEOUT).unref();
  try {
    await close(settings, parts);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
  process.exit(0);
}

async function close(settings: Settings, { platform, database }: Parts): Promise<void> {
  if (platform) await platform.stop();
  else await database?.stop();
  releaseFolder(settings.dataDir);
}
