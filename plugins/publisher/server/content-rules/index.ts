import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ENTRY_TYPES, type EntryType } from '../../contract/entries/schemas';
import { PROJECTED_TYPES } from '../projection';
import { type Change, readChange } from './change';
import { checkPublishing, checkSaving } from './checks';
import { keepVersion } from './document-versions';
import { beginScheduled, reviseData, reviseDrafts } from './event-revision';
import { beginHidden, dropHidden } from './hidden-fields';
import { mentionAgain, mentionNoMore } from './mentions';
import { dateData, dateDrafts } from './publication-date';
import { stopForNumbers } from './personal-numbers';
import { explainTakenSlug } from './refusal';
import { refuseScans } from './scanned-files';
import { followRelations } from './shared-relations';
import { settleCloneSlugs, settleSlug } from './slug-rule';
import { refuseWithdrawn } from './withdrawn';

const TYPES = new Map<string, EntryType>(
  ENTRY_TYPES.map((type) => [PROJECTED_TYPES[type].uid, type]),
);

type Write = <T>(change: Change, next: () => Promise<T>) => Promise<T>;

const save: Write = async (change, next) => {
  dropHidden(change);
  checkSaving(change);
  await settleSlug(change);
  if (change.isPublishing) {
    await refuseWithdrawn(change);
    dateData(change);
    await reviseData(change);
  }
  const saved = await followRelations(change, next);
  if (change.isPublishing) {
    const published = await changeOf(change, saved);
    checkPublishing(published);
    await checkWords(published);
    await keepVersion(published);
  }
  return saved;
};

/** What is about to become public is read, its files too. */
async function checkWords(change: Change): Promise<void> {
  await stopForNumbers(change);
  await refuseScans(change);
}

/** What was just saved, as a change of its own: with the files that the data only pointed to. */
async function changeOf({ strapi, type, locales }: Change, saved: unknown): Promise<Change> {
  const { documentId } = z.object({ documentId: z.string() }).parse(saved);
  return await readChange(strapi, type, { documentId, locale: [...locales] });
}

const publish: Write = async (change, next) => {
  checkPublishing(change);
  await refuseWithdrawn(change);
  await checkWords(change);
  await keepVersion(change);
  await dateDrafts(change);
  await reviseDrafts(change);
  return await mentionAgain(change, next);
};

const clone: Write = async (change, next) => {
  beginHidden(change);
  beginScheduled(change);
  const copy = await next();
  await settleCloneSlugs(change, copy);
  return copy;
};

/** It has no rules, but it changes the draft too, and so waits for whoever is publishing that. */
const discard: Write = async (_change, next) => await next();

const WRITES = new Map<string, Write>(
  Object.entries({
    create: save,
    update: save,
    publish,
    unpublish: mentionNoMore,
    delete: mentionNoMore,
    clone,
    discardDraft: discard,
  }),
);

/**
 * The content follows its rules whoever writes it: the admin, the demo, an import. What a rule
 * cannot put right itself is refused with a `ValidationError` that tells the editor why.
 */
export function registerContentRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = TYPES.get(context.uid);
    const write = WRITES.get(context.action);
    if (type === undefined || write === undefined) return await next();
    try {
      return await strapi.db.transaction(async () => {
        const change = await readChange(strapi, type, context.params);
        return await write(change, async () => await next());
      });
    } catch (error) {
      throw explainTakenSlug(strapi, error);
    }
  });
}
