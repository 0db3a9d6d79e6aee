import type { PanelIncident } from '../anomalies/PanelIncident';
import type { PressSource } from './PressSource';
import { finiteValues } from './finiteValues';

/**
 * What a remediation of an incident can be about: its own series, or any where all were judged together.
 * @param name of the incident, where its series is not on screen
 */
export function sourcesOfIncident(
  { seriesKey, incident }: PanelIncident,
  sources: readonly PressSource[],
  name: string
): PressSource[] {
  const own = sources.filter(({ key }) => seriesKey === undefined || key === seriesKey);
  const { actual, expected, lower, upper, sinceMs } = incident;
  const known = own.length > 0 ? own : [{ key: seriesKey ?? '', name, labels: {}, values: {} }];
  // Together they have no value of their own: each series keeps its latest.
  const values = seriesKey === undefined ? {} : finiteValues({ actual, expected, lower, upper });
  return known.map((source) => ({
    ...source,
    values: { ...source.values, ...values },
    problemSinceMs: sinceMs,
  }));
}
