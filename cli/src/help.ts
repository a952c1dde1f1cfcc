import { messages } from './messages.ts';
import { print, say } from './terminal.ts';

const width = Math.max(...messages.commands.map(({ command }) => command.length));

print(messages.helpTitle);
for (const { command, does } of messages.commands) {
  console.log(`  ${command.padEnd(width)}  ${say(does)}`);
}
