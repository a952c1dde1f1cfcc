import { build } from './build/build.ts';
import { messages } from './messages.ts';
import { command, print } from './terminal.ts';

await command(async () => {
  await build();
  print(messages.built);
});
