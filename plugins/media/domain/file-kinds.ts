const MEGABYTE = 1024 * 1024;

/** What is accepted, and up to which size in bytes. */
export const SIZE_LIMITS = {
  picture: 30 * MEGABYTE,
  drawing: 1 * MEGABYTE,
  text: 20 * MEGABYTE,
  pdf: 200 * MEGABYTE,
  office: 200 * MEGABYTE,
  sound: 200 * MEGABYTE,
  film: 200 * MEGABYTE,
} as const;
export type Kind = keyof typeof SIZE_LIMITS;

/** No file is larger, in bytes. */
export const LARGEST_FILE = Math.max(...Object.values(SIZE_LIMITS));

export interface FileKind {
  kind: Kind;
  mime: string;
  /** The endings a file of this kind may have; the first is the usual one. */
  extensions: readonly [string, ...string[]];
}

const office = (format: string): string =>
  `application/vnd.openxmlformats-officedocument.${format}`;
const openDocument = (format: string): string => `application/vnd.oasis.opendocument.${format}`;

/** Everything that may be stored. What is not here is refused. */
export const FILE_KINDS: readonly FileKind[] = [
  { kind: 'picture', mime: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { kind: 'picture', mime: 'image/png', extensions: ['png'] },
  { kind: 'picture', mime: 'image/webp', extensions: ['webp'] },
  { kind: 'picture', mime: 'image/avif', extensions: ['avif'] },
  { kind: 'picture', mime: 'image/gif', extensions: ['gif'] },
  { kind: 'drawing', mime: 'image/svg+xml', extensions: ['svg'] },
  { kind: 'pdf', mime: 'application/pdf', extensions: ['pdf'] },
  { kind: 'office', mime: office('wordprocessingml.document'), extensions: ['docx'] },
  { kind: 'office', mime: office('spreadsheetml.sheet'), extensions: ['xlsx'] },
  { kind: 'office', mime: office('presentationml.presentation'), extensions: ['pptx'] },
  { kind: 'office', mime: openDocument('text'), extensions: ['odt'] },
  { kind: 'office', mime: openDocument('spreadsheet'), extensions: ['ods'] },
  { kind: 'office', mime: openDocument('presentation'), extensions: ['odp'] },
  { kind: 'text', mime: 'text/plain', extensions: ['txt'] },
  { kind: 'text', mime: 'text/csv', extensions: ['csv'] },
  { kind: 'text', mime: 'text/vtt', extensions: ['vtt'] },
  { kind: 'sound', mime: 'audio/mpeg', extensions: ['mp3'] },
  { kind: 'film', mime: 'video/mp4', extensions: ['mp4', 'm4v'] },
  { kind: 'film', mime: 'video/webm', extensions: ['webm'] },
];

/** The ending of a file's name in lower case, without the dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /[^.]\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The accepted kind that a name claims to be. */
export function claimedKind(name: string): FileKind | null {
  const extension = extensionOf(name);
  return FILE_KINDS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

/** The accepted kind with a media type. */
export function kindOfMime(mime: string): FileKind | null {
  return FILE_KINDS.find((kind) => kind.mime === mime) ?? null;
}

const EXECUTABLES = new Set(
  'exe dll msi com scr bat cmd ps1 vbs js mjs jar apk sh app dmg deb rpm elf hta lnk reg php'.split(
    ' ',
  ),
);
const EXECUTABLE_TYPES =
  /^application\/(?:x-msdownload|x-elf|x-mach-binary|java-vm|java-archive|vnd\.android\.package-archive|x-deb|x-rpm|x-ms-shortcut|x-apple-diskimage|wasm)$/;
const ARCHIVES = new Set('zip rar 7z tar gz tgz bz2 xz zst cab iso lzh arj'.split(' '));
const ARCHIVE_TYPES =
  /^application\/(?:zip|x-rar-compressed|x-7z-compressed|x-tar|gzip|x-gzip|x-bzip2|x-xz|zstd|x-compress|vnd\.ms-cab-compressed|x-iso9660-image|x-lzip|x-lzh-compressed|x-arj|x-ace-compressed)$/;
const OLD_OFFICE = new Set('doc xls ppt dot xlt pot'.split(' '));
const MACRO_OFFICE = new Set('docm xlsm pptm dotm xltm potm'.split(' '));

export type RefusedKind = 'executable' | 'archive' | 'oldOffice' | 'macros' | 'unknownKind';

/** Why a file whose content or name is of no accepted kind is refused. */
export function refusedKind(name: string, mime: string | undefined): RefusedKind {
  const extension = extensionOf(name);
  if (EXECUTABLE_TYPES.test(mime ?? '') || EXECUTABLES.has(extension)) return 'executable';
  if (/macroenabled/i.test(mime ?? '') || MACRO_OFFICE.has(extension)) return 'macros';
  if (ARCHIVE_TYPES.test(mime ?? '') || ARCHIVES.has(extension)) return 'archive';
  if (mime === 'application/x-cfb' || OLD_OFFICE.has(extension)) return 'oldOffice';
  return 'unknownKind';
}

/** Whether a file inside of a document is a program, by its name. */
export function isProgram(name: string): boolean {
  return EXECUTABLES.has(extensionOf(name));
}
