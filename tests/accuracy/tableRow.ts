/** One line of a table: what it is about, then its cells, each up to where its head ends. */
export function tableRow(name: string, nameWidth: number, cells: readonly string[], cellWidth: number): string {
  return `${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(cellWidth)).join('')}`;
}
