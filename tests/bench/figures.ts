import type { Text } from '../../cli/src/language.ts';

/** One measured number and, where there is one, what it should be at most or at least. */
export interface Figure {
  /** Names it in the JSON, such as `publish-live.10000.p95`. */
  id: string;
  name: Text;
  value: number;
  unit: 's' | 'ms' | 'MB' | 'kB' | '1/s' | '×' | '';
  aim?: { atMost: number } | { atLeast: number };
}

/** Whether a figure is what it should be; undefined where nothing is asked of it. */
export function reached({ value, aim }: Figure): boolean | undefined {
  if (aim === undefined) return undefined;
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
}

/** The smallest of the values that at least this share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The figures p50 and p95 of values. */
export function percentiles(figure: Omit<Figure, 'value'>, values: readonly number[]): Figure[] {
  const { id, name } = figure;
  return [50, 95].map((percent) => ({
    ...figure,
    id: `${id}.p${percent}`,
    name: { bg: `${name.bg}, p${percent}`, en: `${name.en}, p${percent}` },
    value: quantile(values, percent / 100),
  }));
}

/** How long a piece of work takes each time, one after the other, in milliseconds. */
export async function timesOf(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    await work();
    milliseconds.push(performance.now() - begun);
  }
  return milliseconds;
}
