import type { SourceSeries } from '../SourceSeries';
import type { TimeSeries } from './timeSeriesFrame';

export interface Derivation {
  /** What is derived, as the part of the name after the colon. */
  readonly kind: string;
  /** Tells apart several series of one kind. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Field options in place of the source's, where the values are no quantity of the source's. */
  readonly config?: TimeSeries['config'];
}

/**
 * Names a series derived from a source's: `<metric>:<kind>` with the source's labels and the derivation's own.
 * `__name__` is left out of the labels, as it names the source's metric. A display name that the source gave by hand is
 * taken up, told apart by the added labels' values, or every derived series would be shown under that one name.
 */
export function derivedSeries(
  { samples, config }: Pick<SourceSeries, 'samples' | 'config'>,
  derivation: Derivation
): Pick<TimeSeries, 'name' | 'labels' | 'config'> {
  const { kind, labels: ownLabels = {} } = derivation;
  const { __name__, ...labels } = samples.labels;
  const { displayName, displayNameFromDS, ...options } = config;
  const shownName = [displayName, displayNameFromDS].find((name) => typeof name === 'string' && name !== '');
  const shown =
    shownName === undefined
      ? {}
      : { displayNameFromDS: [`${String(shownName)}:${kind}`, ...Object.values(ownLabels)].join(' ') };
  return {
    name: `${samples.name}:${kind}`,
    labels: { ...labels, ...ownLabels },
    config: { ...(derivation.config ?? options), ...shown },
  };
}
