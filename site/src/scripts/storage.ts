/** The values of the fields of a form, by name. */
export type Draft = Readonly<Record<string, string>>;

/**
 * Drafts by name, in this tab. A browser may forbid its storage or have no room in it: then a draft
 * is not kept, and the form works as it does without a script.
 */
export function readDraft(name: string | undefined): Draft | null {
  const kept = attempt(() => sessionStorage.getItem(name ?? ''));
  return kept === null ? null : (JSON.parse(kept) as Draft);
}

export function writeDraft(name: string, draft: Draft): void {
  attempt(() => sessionStorage.setItem(name, JSON.stringify(draft)));
}

export function forgetDraft(name: string | undefined): void {
  attempt(() => sessionStorage.removeItem(name ?? ''));
}

function attempt<Result>(use: () => Result): Result | null {
  try {
    return use();
  } catch (error) {
    console.warn(error);
    return null;
  }
}
