import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { STAMPS } from '../../cli/src/paths.ts';
import { operatorLanguage } from '../../cli/src/language.ts';
import { say } from '../../cli/src/terminal.ts';
import { type Figure, reached } from './figures.ts';
import { messages } from './messages.ts';

const language = operatorLanguage(process.env);

const machine = {
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? '',
  memoryGB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()}`,
  node: process.version,
};

/** The figures as a table, for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    say(figure.name),
    `${number(figure.value)} ${figure.unit}`,
    figure.aim === undefined ? '' : aimOf(figure.aim),
    { true: '✓', false: '✗', undefined: '' }[String(reached(figure)) as 'true'],
  ]);
  const all = [messages.columns.map(say), ...rows];
  const widths = messages.columns.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly (string | undefined)[]): string =>
    row
      .map((cell = '', i) =>
        i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      )
      .join('  ');
  const { cores, cpu, memoryGB, node } = machine;
  return [`${cpu} × ${cores}, ${memoryGB} GB, Node ${node}`, '', ...all.map(line)].join('\n');
}

function aimOf(aim: NonNullable<Figure['aim']>): string {
  return 'atMost' in aim ? `≤ ${number(aim.atMost)}` : `≥ ${number(aim.atLeast)}`;
}

function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString(language, { maximumFractionDigits: digits });
}

/** Writes the figures for programs. @returns the file's name. */
export function writeJson(figures: readonly Figure[], measuredAt: Date): string {
  const file = join(STAMPS, 'bench.json');
  mkdirSync(STAMPS, { recursive: true });
  const results = figures.map(({ name, ...figure }) => ({
    ...figure,
    name: name.en,
    reached: reached(figure as Figure) ?? null,
  }));
  writeFileSync(file, `${JSON.stringify({ measuredAt, machine, figures: results }, null, 2)}\n`);
  return file;
}
