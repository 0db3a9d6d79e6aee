import { SEVERITIES } from '../../anomaly/Severity';
import type { Frame } from '../../series/Frame';
import { firstPointSince } from '../anomalies/firstPointSince';
import type { JudgedSeries } from '../anomalies/JudgedSet';
import type { ShowName } from '../forecastQuery';
import type { SourceSeries } from '../SourceSeries';
import { type Derivation, derivedSeries } from './derivedSeries';
import { timeSeriesFrame } from './timeSeriesFrame';

const SEVERITY_COLOURS = ['green', 'orange', 'red'];

/** Writes and colours severities as words, in panels that can. */
const SEVERITY_MAPPING = {
  type: 'value',
  options: Object.fromEntries(
    SEVERITIES.map((text, index) => [index, { text, color: SEVERITY_COLOURS[index], index }])
  ),
};

/** A column of the verdicts as a series. */
interface VerdictColumn {
  readonly show: ShowName;
  readonly derivation: Derivation;
  readonly values: Float64Array;
}

/**
 * The verdicts on a series from `fromMs` on, each as a series of its own: `<metric>:expected` (ml_forecast = yhat,
 * yhat_lower, yhat_upper), `<metric>:anomalous` (1 above, -1 below, 0 where all is well), `<metric>:score` (0 to 1) and
 * `<metric>:severity` (0 none, 1 warning, 2 critical).
 * @returns nothing of a series that was gone by then
 */
export function verdictFrames(
  refId: string,
  source: SourceSeries,
  judged: JudgedSeries,
  { show, fromMs }: { readonly show: readonly ShowName[]; readonly fromMs: number }
): Frame[] {
  const { samples, isGone, stepMs } = judged;
  const first = firstPointSince(samples.timesMs, fromMs);
  if (isGone && samples.timesMs[first]! < fromMs) {
    return [];
  }
  const timesMs = samples.timesMs.subarray(first);
  return columnsOf(judged)
    .filter((column) => show.includes(column.show))
    .map(({ derivation, values }) =>
      timeSeriesFrame(
        refId,
        { ...derivedSeries(source, derivation), timesMs, values: values.subarray(first) },
        { custom: { stepMs } }
      )
    );
}

function columnsOf({ verdicts }: JudgedSeries): VerdictColumn[] {
  const { expected, lower, upper, score, anomalous, severity } = verdicts;
  const expectedAs = (part: string): Derivation => ({ kind: 'expected', labels: { ml_forecast: part } });
  const as = (kind: string, config: Derivation['config']): Derivation => ({
    kind,
    labels: { ml_forecast: kind },
    config: config ?? {},
  });
  return [
    { show: 'expected', derivation: expectedAs('yhat'), values: expected },
    { show: 'expected', derivation: expectedAs('yhat_lower'), values: lower },
    { show: 'expected', derivation: expectedAs('yhat_upper'), values: upper },
    { show: 'anomaly', derivation: as('anomalous', {}), values: Float64Array.from(anomalous) },
    { show: 'score', derivation: as('score', { min: 0, max: 1 }), values: score },
    {
      show: 'severity',
      derivation: as('severity', { min: 0, max: 2, mappings: [SEVERITY_MAPPING] }),
      values: Float64Array.from(severity),
    },
  ];
}
