import path from 'node:path';
import { CMS, ROOT, SITE } from '../paths.ts';
import { messages } from '../messages.ts';
import type { Text } from '../language.ts';
import { BUILD_ENVIRONMENT } from './environment.ts';

export interface BuildStep {
  /** Names its stamp in `.build/`. */
  id: string;
  name: Text;
  /** Files and folders of the clone it is made from; its stamp is a hash of them. */
  inputs: readonly string[];
  /** Folders it writes; the step runs again when one is missing. */
  outputs: readonly string[];
  /** Whether files left by an older version would be picked up, so that outputs are removed first. */
  clean: boolean;
  /** Arguments for node. */
  run: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
}

const tool = (file: string): string => path.join(ROOT, 'node_modules', file);

export const BUILD_STEPS: readonly BuildStep[] = [
  {
    id: 'packages',
    name: messages.buildPackages,
    inputs: [
      'package-lock.json',
      'tsconfig.json',
      'tsconfig.base.json',
      'config',
      'database',
      'plugins/*/package.json',
      'plugins/*/tsconfig.json',
      'plugins/*/contract',
      'plugins/*/domain',
      'plugins/*/server',
    ],
    outputs: [
      'config/dist',
      'database/dist',
      'plugins/platform/dist',
      'plugins/publisher/dist',
      'plugins/notifications/dist',
      'plugins/dialogue/dist',
      'plugins/media/dist',
      'plugins/search/dist',
    ],
    clean: true,
    // --force, because what tsc remembers of the last build does not know that its output is gone.
    run: [tool('typescript/bin/tsc'), '--build', '--force'],
    cwd: ROOT,
    env: {},
  },
  {
    id: 'cms',
    name: messages.buildCms,
    inputs: [
      'package-lock.json',
      'tsconfig.base.json',
      'cms',
      'config/src/strapi',
      'plugins/*/package.json',
      'plugins/*/admin',
      'plugins/*/contract',
      'plugins/*/domain',
    ],
    outputs: ['cms/dist'],
    clean: true,
    run: [tool('@strapi/strapi/bin/strapi.js'), 'build'],
    cwd: CMS,
    env: BUILD_ENVIRONMENT,
  },
  {
    id: 'site',
    name: messages.buildSite,
    inputs: [
      'package-lock.json',
      'tsconfig.base.json',
      'site',
      'plugins/platform/contract',
      'plugins/publisher/contract',
      'plugins/dialogue/contract',
      'plugins/search/contract',
      'plugins/search/domain',
    ],
    outputs: ['site/dist'],
    clean: true,
    run: [tool('astro/bin/astro.mjs'), 'build'],
    cwd: SITE,
    env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: '1' },
  },
];
