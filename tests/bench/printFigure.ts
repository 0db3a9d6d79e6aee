/** Prints a measured figure beside its target. */
export function printFigure(what: string, value: number, unit: string, target: string): void {
  console.log(`${what.padEnd(64)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(8)} (target: ${target})`);
}
