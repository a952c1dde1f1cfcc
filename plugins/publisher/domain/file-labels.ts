/** What readers see of a file without opening it. */
export interface FileLabels {
  name: string;
  /** Made of the name under which it was uploaded, and the same when it is called something else. */
  url: string;
  alternativeText: string | null;
  caption: string | null;
}

/** A day as cameras and chats write it into names: with the time after it, it is no number. */
const DAY = /(?<!\d)(?:(?:19|20)\d\d([ _-])\d\d\1\d\d|\d\d([ _-])\d\d\2(?:19|20)\d\d)(?!\d)/g;
/** What the media library adds, so that no two addresses are the same. */
const ADDED = /_[\da-f]{10}(?=(?:\.\w+)?$)/;

/** The words of all that readers see of a file without opening it, as a person would read them. */
export function labelsOf({ name, url, alternativeText, caption }: FileLabels): string[] {
  const address = url.slice(url.lastIndexOf('/') + 1).replace(ADDED, '');
  return [...[name, address].map(nameAsText), alternativeText ?? '', caption ?? ''];
}

const nameAsText = (name: string): string => name.replace(DAY, ';').replace(/[\s_-]+/g, ' ');
