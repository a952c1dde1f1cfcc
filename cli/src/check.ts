import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { licenceProblems } from './checks/licences.ts';
import { lockfileProblems } from './checks/lockfile.ts';
import { messageProblems } from './checks/messages.ts';
import { listing, program, runSteps } from './checks/run-step.ts';
import { ROOT } from './paths.ts';

interface Solution {
  references: { path: string }[];
}
const { references } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as Solution;
const BUILT_ROOMS = references.map(({ path }) => path);

/** The rooms that `tsc -b` does not reach: run from their sources, or built by another tool. */
const OTHER_ROOMS = globSync('**/tsconfig.json', {
  cwd: ROOT,
  exclude: (name) => ['node_modules', 'dist', '.data'].includes(basename(name)),
})
  .map((file) => dirname(file))
  .filter((room) => !BUILT_ROOMS.includes(room) && room !== 'site' && room !== '.')
  .sort();

/** These write declarations that the lint rules read: of the packages, and Astro's of the site. */
const first = [
  program(ROOT, 'types', ['tsc', '-b']),
  program(ROOT, 'types of site', ['astro', 'check', '--root', 'site']),
];

const rest = [
  program(ROOT, 'lint', ['eslint', '--max-warnings=0', '.']),
  ...OTHER_ROOMS.map((room) => program(ROOT, `types of ${room}`, ['tsc', '--noEmit', '-p', room])),
  program(ROOT, 'format', ['prettier', '--check', '--log-level=warn', '.']),
  program(ROOT, 'unused code', ['knip', '--no-progress']),
  program(ROOT, 'duplicates', ['jscpd', '--config', '.jscpd.json', '.']),
  program(ROOT, 'settings.md is current', ['node', 'cli/src/settings-doc.ts', '--check']),
  listing('messages', () => messageProblems(ROOT)),
  listing('lock file', () => lockfileProblems(ROOT)),
  listing('licences', () => licenceProblems(ROOT)),
];

// What fails first does not hide the rest.
const declared = await runSteps(first, 1);
const others = await runSteps(rest, 2);
process.exitCode = declared && others ? 0 : 1;
