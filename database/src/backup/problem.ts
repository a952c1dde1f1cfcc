/** Why a backup could not be made or restored: what the operator can do something about. */
export type BackupProblem =
  /** The file exists already, or its folder does not take it. */
  | { kind: 'notWritten'; file: string; code: string }
  | { kind: 'notRead'; file: string; code: string }
  /** Cut, altered, or no backup at all; `detail` names the place. */
  | { kind: 'damaged'; file: string; detail: string }
  | { kind: 'otherVersion'; needed: string; ours: string }
  /** The same version, but the tables of these rooms are made from other files. */
  | { kind: 'otherTables'; rooms: string[] }
  | { kind: 'production' }
  | { kind: 'nothingThere' }
  | { kind: 'uploadChanged'; path: string }
  | { kind: 'notEmpty' }
  | { kind: 'inUse'; connections: number }
  /** The role may not make a database beside the one that is to be replaced. */
  | { kind: 'mayNotCreate'; role: string }
  /** A row refers to one that is not there. */
  | { kind: 'brokenReference'; table: string; constraint: string; detail: string };

/** An expected failure of a backup or a restore; the command line has the sentences. */
export class BackupError extends Error {
  constructor(readonly problem: BackupProblem) {
    super(`Backup: ${JSON.stringify(problem)}`);
    this.name = 'BackupError';
  }
}

/** The code of an error of the operating system, such as `ENOSPC`; undefined for any other. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  return 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
