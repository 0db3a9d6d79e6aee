import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import { expectedAt } from '../anomalies/expectedAt';
import type { ChartSeries } from '../chart/ChartSeries';
import { firstBreach } from '../headline/firstBreach';
import type { NamedSeries } from '../history/readScreen';
import type { PressSource } from './PressSource';
import { finiteValues } from './finiteValues';

/**
 * Gathers what the panel knows of each of its series now.
 * @param onScreen of the same series as `seriesList`, in its order
 */
export function listPressSources(
  onScreen: readonly NamedSeries[],
  seriesList: readonly ChartSeries[],
  anomalies: PanelAnomalies | undefined
): PressSource[] {
  return seriesList.map((series, index) => {
    const { key, name, actual, forecast } = series;
    const last = actual.values.findLastIndex((value) => value !== null);
    const lastMs = actual.timesMs[last];
    const band = anomalies?.bands.get(key);
    // The newest point may have come after the last that was judged.
    const judgedMs = Math.min(lastMs ?? NaN, band?.timesMs.at(-1) ?? NaN);
    const expected = band && expectedAt(band, judgedMs);
    const reached = firstBreach(series);
    const reachedMs = reached?.breach.meanMs ?? reached?.breach.earliestMs;
    const alarm = anomalies?.incidents.find(
      ({ seriesKey, incident }) => (seriesKey ?? key) === key && incident.endMs === undefined
    );
    return {
      key,
      name,
      labels: onScreen[index]?.field.labels ?? {},
      values: finiteValues({
        actual: actual.values[last],
        ...expected,
        forecast: forecast?.mean.at(-1),
        threshold: reached?.threshold,
        breachTime: reachedMs === undefined ? undefined : Math.round(reachedMs),
      }),
      problemSinceMs: alarm?.incident.sinceMs,
    };
  });
}
