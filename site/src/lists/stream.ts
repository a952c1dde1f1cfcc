import type { Content } from '@dialozi/publisher/contract';
import { sectionPath } from '@dialozi/publisher/contract/paths';
import { FILTERED, readSubject, type Subject } from './subject';
import { parseView, type View, viewPath } from './view';
import { type ListWindow, readWindow, type StreamType } from './window';

/** One page of a section's list, whatever it is narrowed to and however old. */
export interface Stream<T extends StreamType = StreamType> extends ListWindow<T> {
  type: T;
  view: View;
  subject: Subject | null;
  /** The newest page of the same list. */
  start: string;
}

/** Reads the page that stands at `rest` after the section's address; null where there is none. */
export async function readStream<T extends StreamType>(
  content: Content,
  type: T,
  rest = '',
): Promise<Stream<T> | null> {
  const view = parseView(rest);
  if (view === null || (view.filter !== null && !FILTERED.some((each) => each === type))) {
    return null;
  }
  const section = sectionPath(type, content.locale);
  const narrowed = await readSubject(content, view);
  if (narrowed === null) return null;
  const { facet, subject } = narrowed;
  const window = await readWindow(content, { type, facet, section, view });
  return (
    window && { ...window, type, view, subject, start: viewPath(section, { ...view, page: null }) }
  );
}

/** Reads a page of a list that is no section of its own, such as the past events. */
export async function readArchive<T extends StreamType>(
  content: Content,
  type: T,
  { facet, under, rest = '' }: { facet: string; under: string; rest: string | undefined },
): Promise<Stream<T> | null> {
  const view = parseView(rest);
  if (view === null || view.filter !== null) return null;
  const section = `${sectionPath(type, content.locale)}${under}`;
  const window = await readWindow(content, { type, facet, section, view });
  return window && { ...window, type, view, subject: null, start: section };
}
