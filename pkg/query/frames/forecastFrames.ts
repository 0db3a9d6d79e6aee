import type { Band, Forecast } from '../../forecast/Forecast';
import type { Frame, FrameMeta } from '../../series/Frame';
import { gridTimesMs } from '../../series/gridTimesMs';
import type { SourceSeries } from '../SourceSeries';
import { derivedSeries } from './derivedSeries';
import { timeSeriesFrame } from './timeSeriesFrame';

export interface ForecastParts {
  readonly showForecast: boolean;
  readonly showBand: boolean;
}

/**
 * A forecast as frames: `<metric>:predicted` with the label ml_forecast = yhat, yhat_lower or yhat_upper, so that
 * dashboards made for Grafana's own machine learning find them. Bands of several levels have a label with their level.
 */
export function forecastFrames(refId: string, source: SourceSeries, forecast: Forecast, parts: ForecastParts): Frame[] {
  const { mean, bands, history, startMs } = forecast;
  const timesMs = gridTimesMs(startMs, history.stepMs, mean.length);
  const meta = forecastMeta(forecast);
  const frameOf = (labels: Record<string, string>, values: Float64Array): Frame =>
    timeSeriesFrame(refId, { ...derivedSeries(source, { kind: 'predicted', labels }), timesMs, values }, meta);
  const levelLabel = ({ level }: Band): Record<string, string> => (bands.length > 1 ? { level: String(level) } : {});
  return [
    ...(parts.showForecast ? [frameOf({ ml_forecast: 'yhat' }, mean)] : []),
    ...(parts.showBand
      ? bands.flatMap((band) => [
          frameOf({ ml_forecast: 'yhat_lower', ...levelLabel(band) }, band.lower),
          frameOf({ ml_forecast: 'yhat_upper', ...levelLabel(band) }, band.upper),
        ])
      : []),
  ];
}

function forecastMeta({ model, weights, seasonSteps, history, scores, bands }: Forecast): FrameMeta {
  return {
    custom: {
      model,
      weights,
      stepMs: history.stepMs,
      seasonMs: seasonSteps.map((steps) => steps * history.stepMs),
      levels: bands.map(({ level }) => level),
      scores,
    },
  };
}
