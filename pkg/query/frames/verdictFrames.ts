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

/**
 * What verdicts are about: a series on its `own`, a `member` of several judged together, of which only the expected
 * value is its own, or the `system` that they are, in which each point's expected value is that of another series.
 */
type Subject = 'own' | 'member' | 'system';

/** A column of the verdicts as a series. */
interface VerdictColumn {
  readonly show: ShowName;
  readonly of: readonly Subject[];
  readonly derivation: Derivation;
  readonly values: Float64Array;
}

export interface VerdictParts {
  readonly subject: Subject;
  readonly show: readonly ShowName[];
  /** Start of the time to show, Unix ms. */
  readonly fromMs: number;
}

/**
 * The verdicts on a series, each as a series of its own: `<metric>:expected` (ml_forecast = yhat, yhat_lower,
 * yhat_upper), `<metric>:anomalous` (1 above, -1 below, 0 where all is well), `<metric>:score` (0 to 1) and
 * `<metric>:severity` (0 none, 1 warning, 2 critical).
 * @returns nothing of a series that was gone by then
 */
export function verdictFrames(
  refId: string,
  source: Pick<SourceSeries, 'samples' | 'config'>,
  judged: JudgedSeries,
  { subject, show, fromMs }: VerdictParts
): Frame[] {
  const { samples, isGone, stepMs } = judged;
  const first = firstPointSince(samples.timesMs, fromMs);
  if (isGone && samples.timesMs[first]! < fromMs) {
    return [];
  }
  const timesMs = samples.timesMs.subarray(first);
  return columnsOf(judged)
    .filter((column) => show.includes(column.show) && column.of.includes(subject))
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
  const asExpected = (part: string): Derivation => ({ kind: 'expected', labels: { ml_forecast: part } });
  const as = (kind: string, config: NonNullable<Derivation['config']>): Derivation => ({
    kind,
    labels: { ml_forecast: kind },
    config,
  });
  const ofAlarms: readonly Subject[] = ['own', 'system'];
  const severityConfig = { min: 0, max: 2, mappings: [SEVERITY_MAPPING] };
  return [
    { show: 'expected', of: ['own', 'member'], derivation: asExpected('yhat'), values: expected },
    { show: 'expected', of: ['own'], derivation: asExpected('yhat_lower'), values: lower },
    { show: 'expected', of: ['own'], derivation: asExpected('yhat_upper'), values: upper },
    { show: 'anomaly', of: ofAlarms, derivation: as('anomalous', {}), values: Float64Array.from(anomalous) },
    { show: 'score', of: ofAlarms, derivation: as('score', { min: 0, max: 1 }), values: score },
    { show: 'severity', of: ofAlarms, derivation: as('severity', severityConfig), values: Float64Array.from(severity) },
  ];
}
