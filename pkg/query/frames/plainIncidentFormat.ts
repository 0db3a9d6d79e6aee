import type { IncidentFormat } from '../../anomaly/incidents/IncidentFormat';
import { formatMoment } from '../../prepare/formatMoment';
import { formatDuration } from '../../series/formatDuration';

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** How incidents are told where nothing of a person's language, time zone and units is known: numbers alone, in UTC. */
export function plainIncidentFormat(stepMs: number): IncidentFormat {
  return {
    value: (value) => numbers.format(value),
    time: (timeMs) => formatMoment(timeMs, stepMs),
    duration: formatDuration,
  };
}
