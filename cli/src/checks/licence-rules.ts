/**
 * Licences (SPDX ids) of what may be distributed together with code under the EUPL-1.2: permissive
 * ones, those of the appendix to the EUPL that reach no further than their own files or library, and
 * those of fonts and data.
 */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'],
  ...['BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib', 'CC0-1.0'],
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'EUPL-1.2'],
  ...['OFL-1.1', 'CC-BY-3.0', 'CC-BY-4.0'],
]);

export interface LicenceException {
  /** The package, or all packages of a scope. */
  package: string | RegExp;
  /** What it says of its licence; empty where it says nothing. Once that changes, it is looked at anew. */
  says: string;
  reason: string;
}

/** What a package.json does not say and a person has read in the package's files. */
export const LICENCE_EXCEPTIONS: readonly LicenceException[] = [
  {
    package: /^@strapi\//,
    says: 'SEE LICENSE IN LICENSE',
    reason: 'MIT but for folders named ee/, which are off (STRAPI_DISABLE_EE) and never imported.',
  },
  { package: 'combine-errors', says: '', reason: 'Readme.md: the MIT License.' },
  { package: 'duck', says: 'BSD', reason: 'LICENSE: the BSD-2-Clause licence.' },
  { package: 'only', says: '', reason: 'Readme.md: the MIT License.' },
  { package: 'pause', says: '', reason: 'Readme.md: the MIT License.' },
  { package: 'spawn-command', says: '', reason: 'LICENSE: the MIT License.' },
];
