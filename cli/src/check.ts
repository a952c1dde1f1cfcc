import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lockfileProblems } from './checks/lockfile.ts';
import { messageProblems } from './checks/messages.ts';
import { listing, program, runSteps } from './checks/run-step.ts';
import { ROOT } from './paths.ts';

/** Rooms whose types `tsc -b` does not reach: run from their sources, or built by another tool. */
const OTHER_PROJECTS = ['cli', 'tests', 'cms', 'cms/src/admin', 'plugins/publisher/admin'].filter(
  (room) => existsSync(join(ROOT, room, 'tsconfig.json')),
);

/** The rooms that the others import as packages: their declarations must stand first. */
const declarations = program(ROOT, 'types', ['tsc', '-b']);

const rest = [
  program(ROOT, 'lint', ['eslint', '--max-warnings=0', '.']),
  ...OTHER_PROJECTS.map((room) =>
    program(ROOT, `types of ${room}`, ['tsc', '--noEmit', '-p', room]),
  ),
  program(ROOT, 'types of site', ['astro', 'check', '--root', 'site']),
  program(ROOT, 'format', ['prettier', '--check', '--log-level=warn', '.']),
  program(ROOT, 'unused code', ['knip', '--no-progress']),
  program(ROOT, 'duplicates', ['jscpd', '--config', '.jscpd.json', '.']),
  program(ROOT, 'settings.md is current', ['node', 'cli/src/settings-doc.ts', '--check']),
  listing('messages', () => messageProblems(ROOT)),
  listing('lock file', () => lockfileProblems(ROOT)),
];

const sound = (await runSteps([declarations], 1)) && (await runSteps(rest, 2));
process.exitCode = sound ? 0 : 1;
