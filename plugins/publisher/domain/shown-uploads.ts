/** A name as the media library gives it. */
const UPLOAD = /\/uploads\/(\w[\w.-]{0,199})/g;

/** The names of all uploads that something shows or leads to, each once. */
export function shownUploads(shown: unknown): string[] {
  const names = JSON.stringify(shown ?? null).matchAll(UPLOAD);
  return [...new Set(Array.from(names, ([, name = '']) => name))].sort();
}
