'use strict';

// Plain JavaScript that any Node can read: the commands themselves are TypeScript, run as it is by
// the Node 24 that npm puts first on PATH when `npm ci` has brought it.
const { enableCompileCache } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const [name, ...rest] = process.argv.slice(2);

if (process.features.typescript) {
  const file = path.join(__dirname, 'src', `${name}.ts`);
  process.argv = [process.argv[0], file, ...rest];
  // Compiling Strapi is a third of a start; where nothing may be written, it is compiled each time.
  process.env.NODE_COMPILE_CACHE ??= path.join(__dirname, '../.build/compiled');
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
  import(pathToFileURL(file).href);
} else {
  const bulgarian = /^bg/i.test(process.env.LC_ALL || process.env.LANG || '');
  process.stderr.write(
    bulgarian
      ? `✗ Това е Node ${process.versions.node}, а платформата работи с Node 24 от своите npm пакети: изпълнете „npm ci“ с Node 20 или по-нов, без --omit=optional, и стартирайте с „npm start“.\n`
      : `✗ This is Node ${process.versions.node}, and the platform runs on the Node 24 among its npm packages: run "npm ci" with Node 20 or newer, without --omit=optional, and start with "npm start".\n`,
  );
  process.exitCode = 1;
}
