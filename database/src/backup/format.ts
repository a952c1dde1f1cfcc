import { z } from 'zod';

/**
 * A backup is a gzipped tar: `manifest.json`, the rows of each table in parts
 * (`tables/<schema>.<table>/0001.copy`, PostgreSQL's COPY text), the uploads (`uploads/…`), and at
 * the end `checksums.json`, which can only be known then.
 */
const FORMAT = 1;
export const MANIFEST = 'manifest.json';
export const CHECKSUMS = 'checksums.json';
const UPLOADS = 'uploads/';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** What a database's tables are made from; only the very same may load a backup. */
const releaseSchema = z.object({
  /** The platform's version. */
  version: z.string(),
  /** The SQL files of each plugin that has any, and one hash over their names and contents. */
  migrations: z.record(z.string(), z.object({ files: z.array(z.string()), sha256 })),
  /** One hash over the content types of the cms. */
  contentTypes: sha256,
});

const tableSchema = z.object({
  schema: z.string(),
  name: z.string(),
  /** In the order of the rows' fields; generated ones are not among them. */
  columns: z.array(z.string()).min(1),
});

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  release: releaseSchema,
  /** The version of the server, such as `18.4`. */
  postgres: z.string(),
  madeAt: z.iso.datetime(),
  mode: z.enum(['demo', 'production']),
  /** Names of settings whose values are not in the backup and must be kept apart. */
  secretsApart: z.array(z.string()),
  tables: z.array(tableSchema),
});

const checksumsSchema = z.object({
  /** Every entry of the archive before this one; sizes in bytes. */
  entries: z.array(z.object({ name: z.string(), size: count, sha256 })),
  /** Rows by `schema.table`. */
  rows: z.record(z.string(), count),
  sequences: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      /** A bigint, so a text. */
      value: z.string().regex(/^-?\d+$/),
      /** Whether `value` has been given out. */
      called: z.boolean(),
    }),
  ),
});

export type Release = z.infer<typeof releaseSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type Checksums = z.infer<typeof checksumsSchema>;
export type Sequence = Checksums['sequences'][number];

export function newManifest(facts: Omit<Manifest, 'format'>): Manifest {
  return { format: FORMAT, ...facts };
}

/** The version of the platform that made a backup, whatever its format. */
export const versionIn = (json: unknown): string =>
  z.object({ release: z.object({ version: z.string() }) }).parse(json).release.version;

export const parseManifest = (json: unknown): Manifest => manifestSchema.parse(json);
export const parseChecksums = (json: unknown): Checksums => checksumsSchema.parse(json);

/** `schema.table` */
export const keyOf = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string =>
  `${schema}.${name}`;

export const partName = (table: Table, part: number): string =>
  `tables/${keyOf(table)}/${String(part).padStart(4, '0')}.copy`;

export const uploadName = (path: string): string => `${UPLOADS}${path}`;

/** What an entry holds, by its name; null when no backup has such an entry. */
export function entryOf(
  name: string,
): { kind: 'manifest' } | { kind: 'checksums' } | { kind: 'rows' | 'upload'; of: string } | null {
  if (name === MANIFEST) return { kind: 'manifest' };
  if (name === CHECKSUMS) return { kind: 'checksums' };
  const table = /^tables\/([^/]+)\/\d{4,}\.copy$/.exec(name)?.[1];
  if (table !== undefined) return { kind: 'rows', of: table };
  if (!name.startsWith(UPLOADS)) return null;
  const path = name.slice(UPLOADS.length);
  return staysInside(path) ? { kind: 'upload', of: path } : null;
}

/** A name that led out of the folder would write anywhere on the machine. */
function staysInside(path: string): boolean {
  const steps = path.split('/');
  return !/[\\\0]/.test(path) && steps.every((step) => !['', '.', '..'].includes(step));
}
