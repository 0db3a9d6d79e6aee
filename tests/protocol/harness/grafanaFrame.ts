/** One series, as a source holds it. */
export interface SourceSeries {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly timesMs: readonly number[];
  /** Texts stand for a source that answers with something that is no number. */
  readonly values: ReadonlyArray<number | string | null>;
  /** Whether it is log lines, as Loki marks them. */
  readonly isLog?: boolean;
}

const SERIES_META = { type: 'timeseries-multi', typeVersion: [0, 1], custom: { resultType: 'matrix' } };
const LOG_META = { preferredVisualisationType: 'logs', custom: { frameType: 'LabeledTimeValues' } };

/** A series in the JSON in which Grafana's `/api/ds/query` answers; NaN and infinities travel beside the values. */
export function grafanaFrame({ name, labels, timesMs, values, isLog = false }: SourceSeries): object {
  const type = values.some((value) => typeof value === 'string') ? 'string' : 'number';
  const displayName = `${name}{${Object.entries(labels ?? {})
    .filter(([key]) => key !== '__name__')
    .map(([key, value]) => `${key}="${value}"`)
    .join(', ')}}`;
  const indicesOf = (wanted: number) => values.flatMap((value, index) => (Object.is(value, wanted) ? [index] : []));
  return {
    schema: {
      meta: isLog ? LOG_META : SERIES_META,
      fields: [
        { name: 'Time', type: 'time', typeInfo: { frame: 'time.Time' } },
        { name, type, typeInfo: { frame: 'float64' }, labels, config: { displayNameFromDS: displayName } },
      ],
    },
    data: {
      values: [timesMs, values.map((value) => (typeof value === 'number' && !Number.isFinite(value) ? null : value))],
      entities: [null, { NaN: indicesOf(NaN), Inf: indicesOf(Infinity), NegInf: indicesOf(-Infinity) }],
    },
  };
}
