import { z } from 'zod';
import { forgetAllForms, forgetOldForms, keyOf } from './kept-forms';

const SAVING = new Set(['createDocument', 'updateDocument', 'publishDocument', 'deleteDocument']);

/** The actions by which Strapi's admin tells that a call to the server has succeeded. */
const succeeded = z.object({
  type: z.literal('adminApi/executeMutation/fulfilled'),
  meta: z.object({ arg: z.object({ endpointName: z.string(), originalArgs: z.unknown() }) }),
});

const saved = z.object({
  model: z.string(),
  documentId: z.string().optional(),
  params: z.object({ locale: z.string().optional() }).optional(),
});

/**
 * Forgets what was typed as soon as the server has it, and everything when staff sign out: an expired
 * session signs nobody out, so there it stays. A middleware for the store of the admin.
 */
export function forgetSavedForms() {
  forgetOldForms(Date.now());
  return () =>
    <Action>(next: (action: Action) => unknown) =>
    (action: Action) => {
      const call = succeeded.safeParse(action).data?.meta.arg;
      if (call?.endpointName === 'logout') forgetAllForms();
      if (call !== undefined && SAVING.has(call.endpointName)) forget(call.originalArgs);
      return next(action);
    };
}

function forget(args: unknown): void {
  const entry = saved.safeParse(args).data;
  if (entry === undefined) return;
  const { model, documentId, params } = entry;
  localStorage.removeItem(
    keyOf({ model, documentId: documentId || undefined, locale: params?.locale }),
  );
}
