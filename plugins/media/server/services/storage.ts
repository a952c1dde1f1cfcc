/** Whether something published shows a file of this name. */
export type IsShown = (name: string) => Promise<boolean>;

export interface StorageService {
  /** The port that the publisher fills, which alone knows what is published. */
  register(isShown: IsShown): void;
  /** Whether readers may have a file, by its name in the storage. */
  isPublic(name: string): Promise<boolean>;
  /** To be called when something else may be published than before. */
  forget(): void;
}

/** How long a yes is remembered: a page asks for ten pictures at once, and readers for the same page. */
const REMEMBERED_MS = 30_000;
const MOST_REMEMBERED = 10_000;

/** Who may read what is stored. */
export function storage(): StorageService {
  let yes = new Map<string, number>();
  let isShown: IsShown = () => Promise.resolve(false);
  return {
    register(answer) {
      isShown = answer;
    },
    async isPublic(name) {
      const now = Date.now();
      const known = yes;
      if ((known.get(name) ?? 0) > now) return true;
      if (!(await isShown(name))) return false;
      // What was asked before `forget` is noted where nobody looks after it.
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(name, now + REMEMBERED_MS);
      return true;
    },
    forget() {
      yes = new Map();
    },
  };
}
