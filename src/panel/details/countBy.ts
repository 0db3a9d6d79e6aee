/** @returns each different item and how often it is there, the most frequent first */
export function countBy<T>(items: readonly T[]): Array<[item: T, count: number]> {
  const counts = new Map<T, number>();
  for (const item of items) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
