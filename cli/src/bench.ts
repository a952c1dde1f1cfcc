import { parseArgs } from 'node:util';
import { build } from './build/build.ts';
import { command, print } from './terminal.ts';

await command(async () => {
  const { values, positionals: groups } = parseArgs({
    options: { quick: { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
  });
  await build();
  // Only now, because it imports what has just been built.
  const { bench } = await import('../../tests/bench/index.ts');
  const { table, writeJson } = await import('../../tests/bench/report.ts');
  const { messages } = await import('../../tests/bench/messages.ts');
  const figures = await bench({
    groups,
    isQuick: values.quick === true,
    tell: (measured) => console.log(`\n${table(measured)}\n`),
  });
  print(messages.written(writeJson(figures, new Date())));
});
