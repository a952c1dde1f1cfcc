/** Without it a spreadsheet takes Bulgarian letters for another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run: OWASP, CSV injection. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180) that a spreadsheet opens as it is and runs nothing of. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
