/** A spreadsheet takes a cell that begins so for a formula, and so do some after spaces. */
const STARTS_A_FORMULA = /^\s*[=+\-@\t\r]/;

/** One line of CSV, with every cell in quotes; what a spreadsheet would run as a formula is led by an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const harmless = STARTS_A_FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
