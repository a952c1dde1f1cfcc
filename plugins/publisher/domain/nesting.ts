/**
 * Whether a JSON value is nested at most `limit` deep. Without recursion: texts come from outside,
 * and one nested deeply enough would exhaust the stack of whatever reads it next.
 */
export function isNestedWithin(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return false;
    level = level.flatMap((node): unknown[] =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    );
  }
  return true;
}
