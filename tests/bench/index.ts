import { Failure } from '../../cli/src/failure.ts';
import { onSignal } from '../../cli/src/signals.ts';
import { benchCity, benchContent } from './content.ts';
import { benchContributions } from './contributions/index.ts';
import type { Figure } from './figures.ts';
import { endAll } from './installation.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMedia } from './media.ts';
import { messages } from './messages.ts';
import { benchSearch } from './search/index.ts';

/** Takes longer than all others together. */
const ONLY_WHERE_NAMED = 'city';
const GROUPS: Readonly<Record<string, (isQuick: boolean) => Promise<Figure[]>>> = {
  [ONLY_WHERE_NAMED]: benchCity,
  content: benchContent,
  contributions: benchContributions,
  lighthouse: benchLighthouse,
  media: benchMedia,
  search: benchSearch,
};

export interface Wanted {
  /** Names of groups of figures; none stands for the usual ones. */
  groups: readonly string[];
  /** A glance in place of a measurement. */
  isQuick: boolean;
  /** Is told the figures of a group as soon as it is measured: the next may fail. */
  tell: (figures: readonly Figure[]) => void;
}

/** Measures one group of figures after the other. @throws {Failure} for a group that there is not. */
export async function bench({ groups, isQuick, tell }: Wanted): Promise<Figure[]> {
  const usual = Object.keys(GROUPS).filter((name) => name !== ONLY_WHERE_NAMED);
  const names = groups.length === 0 ? usual : groups;
  const benches = names.map((name) => {
    const found = GROUPS[name];
    if (found === undefined) throw new Failure(messages.noGroup(name, Object.keys(GROUPS)));
    return found;
  });
  onSignal(() => void endAll().finally(() => process.exit(1)));
  const figures: Figure[] = [];
  for (const measure of benches) {
    const measured = await measure(isQuick);
    tell(measured);
    figures.push(...measured);
  }
  return figures;
}
