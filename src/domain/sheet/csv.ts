/** A text that a spreadsheet would take for a formula; https://owasp.org/www-community/attacks/CSV_Injection */
const asFormula = /^[=+\-@\t\r]/;

/** One field: quoted where it must be, and never a formula. */
function field(value: string): string {
  const safe = asFormula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV for a Dutch Excel: semicolons, and a mark at the start that says it is UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
