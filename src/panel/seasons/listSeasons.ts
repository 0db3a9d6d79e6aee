import type { ChartSeries } from '../chart/ChartSeries';
import { scaleKeyOf } from '../chart/scaleKeyOf';
import { formatValue } from '../tooltip/formatValue';
import type { SeasonLine } from './SeasonLine';

/** All the seasons of one length. */
export interface SeasonGroup {
  readonly seasonMs: number;
  readonly lines: readonly SeasonLine[];
}

/** Collects the seasons of the series that are drawn, by their length, the shortest first. */
export function listSeasons(seriesList: readonly ChartSeries[]): SeasonGroup[] {
  const groups = new Map<number, SeasonLine[]>();
  for (const series of seriesList) {
    const { forecast, config } = series;
    if (forecast?.components === undefined || config.custom?.hideFrom?.viz === true) {
      continue;
    }
    const { startMs, stepMs } = forecast.history;
    forecast.components.seasons.forEach((values, index) => {
      const seasonMs = (forecast.seasonSteps[index] ?? 0) * stepMs;
      const largest = values.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0);
      const line = {
        key: series.key,
        name: series.name,
        color: series.color,
        scaleKey: scaleKeyOf(config),
        startMs,
        stepMs,
        values,
        swing: formatValue(series, largest),
      };
      groups.set(seasonMs, [...(groups.get(seasonMs) ?? []), line]);
    });
  }
  return [...groups].map(([seasonMs, lines]) => ({ seasonMs, lines })).sort((a, b) => a.seasonMs - b.seasonMs);
}
