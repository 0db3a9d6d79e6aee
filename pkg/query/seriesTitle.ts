import type { Samples } from '../series/Samples';

/** A series for people, as Prometheus writes it: `cpu{host="a", mode="idle"}`. */
export function seriesTitle({ name, labels }: Pick<Samples, 'name' | 'labels'>): string {
  const pairs = Object.entries(labels)
    .filter(([label]) => label !== '__name__')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, value]) => `${label}="${value}"`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(', ')}}`;
}
