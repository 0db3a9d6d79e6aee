/** Leaves out what is unknown: JSON has neither NaN nor undefined. */
export function finiteValues(values: Readonly<Record<string, number | null | undefined>>): Record<string, number> {
  const known = Object.entries(values).filter((entry): entry is [string, number] => Number.isFinite(entry[1]));
  return Object.fromEntries(known);
}
