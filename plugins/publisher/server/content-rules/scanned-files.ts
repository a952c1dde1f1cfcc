import { isScan, texts } from '@dialozi/media/server';
import type { Violation } from '../../domain/content-rules';
import { attachedFiles } from './attached-files';
import type { Change } from './change';
import { refusal } from './refusal';

/**
 * Throws a `ValidationError` where drafts of a session that are about to become public have a scan:
 * since 2024 the agendas and materials of a council have text that programs can extract (ЗМСМА).
 * Numbers of persons are looked for first, so that all files are read by now.
 */
export async function refuseScans({ strapi, type, uid, drafts }: Change): Promise<void> {
  if (type !== 'session') return;
  const scans: Violation[] = [];
  for (const { field, id, name } of drafts.flatMap((draft) => attachedFiles(strapi, uid, draft))) {
    const reading = await texts(strapi).readingOf(id, 0);
    if (reading?.state !== 'read' || !isScan(reading.text)) continue;
    scans.push({ field, rule: 'scannedFile', values: { file: name } });
  }
  if (scans.length > 0) throw refusal(strapi, scans);
}
