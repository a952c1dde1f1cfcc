import { Failure } from '../../cli/src/failure.ts';
import { onSignal } from '../../cli/src/signals.ts';
import { benchContent } from './content.ts';
import { benchContributions } from './contributions/index.ts';
import type { Figure } from './figures.ts';
import { endAll } from './installation.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMedia } from './media.ts';
import { messages } from './messages.ts';
import { benchSearch } from './search/index.ts';

const GROUPS: Readonly<Record<string, (isQuick: boolean) => Promise<Figure[]>>> = {
  content: benchContent,
  contributions: benchContributions,
  lighthouse: benchLighthouse,
  media: benchMedia,
  search: benchSearch,
};

export interface Wanted {
  /** Names of groups of figures; none stands for all. */
  groups: readonly string[];
  /** A glance in place of a measurement. */
  isQuick: boolean;
}

/** Measures one group of figures after the other. @throws {Failure} for a group that there is not. */
export async function bench({ groups, isQuick }: Wanted): Promise<Figure[]> {
  const names = groups.length === 0 ? Object.keys(GROUPS) : groups;
  const benches = names.map((name) => {
    const found = GROUPS[name];
    if (found === undefined) throw new Failure(messages.noGroup(name, Object.keys(GROUPS)));
    return found;
  });
  onSignal(() => void endAll().finally(() => process.exit(1)));
  const figures: Figure[] = [];
  for (const measure of benches) figures.push(...(await measure(isQuick)));
  return figures;
}
