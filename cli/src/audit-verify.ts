import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadSettings } from '@dialozi/config';
import { auditHead, type AuditHead, verifyAudit } from '@dialozi/platform/tools';
import { completeEnvironment } from './environment.ts';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';
import { openDatabase } from './open-database.ts';
import { command, print, say } from './terminal.ts';

await command(async () => {
  const place = headPlace();
  const head = place === undefined ? null : await readHead(place);
  const database = await openDatabase(loadSettings(completeEnvironment(process.env).env));
  try {
    const { rows, seals, findings } = await verifyAudit(database.url, head);
    for (const { kind, id } of findings) {
      console.error(`✗ ${say(messages.auditFindings[kind])} ${id}`);
    }
    print(messages.auditVerified(rows, seals, findings.length));
    process.exitCode = findings.length === 0 ? 0 : 1;
  } finally {
    await database.stop();
  }
});

function headPlace(): string | undefined {
  try {
    return parseArgs({ options: { head: { type: 'string' } } }).values.head;
  } catch {
    throw new Failure(messages.auditHeadUsage);
  }
}

/** @throws {Failure} when nothing published can be read there. */
async function readHead(place: string): Promise<AuditHead> {
  try {
    return auditHead.parse(JSON.parse(await textAt(place)));
  } catch {
    throw new Failure(messages.auditHeadUnreadable(place));
  }
}

async function textAt(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readFile(place, 'utf8');
  return (await fetch(place)).text();
}
