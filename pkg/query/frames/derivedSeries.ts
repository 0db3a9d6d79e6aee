import type { SourceSeries } from '../SourceSeries';
import type { TimeSeries } from './timeSeriesFrame';

/** What a series derived from a source's series carries on from it. */
export type DerivedIdentity = Pick<TimeSeries, 'name' | 'labels' | 'config'>;

/**
 * Names a series derived from a source's: `<metric>:<kind>` with the source's labels and `extraLabels`.
 * `__name__` is left out of the labels, as it names the source's metric. A display name that the source gave by hand is
 * taken up, told apart by the extra labels' values, or every derived series would be shown under that one name.
 */
export function derivedSeries(
  { samples, config }: SourceSeries,
  kind: string,
  extraLabels: Readonly<Record<string, string>> = {}
): DerivedIdentity {
  const { __name__, ...labels } = samples.labels;
  const { displayName, displayNameFromDS, ...options } = config;
  const name = `${samples.name}:${kind}`;
  const hasOwnName = typeof displayName === 'string' || typeof displayNameFromDS === 'string';
  const shownName = [name, ...Object.values(extraLabels)].join(' ');
  return {
    name,
    labels: { ...labels, ...extraLabels },
    config: hasOwnName ? { ...options, displayNameFromDS: shownName } : options,
  };
}
