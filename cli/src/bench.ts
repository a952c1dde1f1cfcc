import { build } from './build/build.ts';
import { command, print } from './terminal.ts';

await command(async () => {
  await build();
  // Only now, because it imports what has just been built.
  const { bench, FULL, QUICK } = await import('../../tests/bench/index.ts');
  const { table, writeJson } = await import('../../tests/bench/report.ts');
  const { messages } = await import('../../tests/bench/messages.ts');
  const figures = await bench(process.argv.includes('--quick') ? QUICK : FULL);
  console.log(`\n${table(figures)}\n`);
  print(messages.written(writeJson(figures, new Date())));
});
