import path from 'node:path';

/** The clone. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
export const CMS = path.join(ROOT, 'cms');
export const SITE = path.join(ROOT, 'site');
export const STAMPS = path.join(ROOT, '.build');
export const BUILD_LOG = path.join(ROOT, '.build', 'build.log');
