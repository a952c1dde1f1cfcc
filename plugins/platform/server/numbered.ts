/** A statement as `pg` takes it, from one for knex, where `?` is a value and `\?` a question mark. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/\\?\?/g, (mark) => (mark === '?' ? `$${++count}` : '?'));
}
