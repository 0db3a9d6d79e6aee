import {
  CoreApp,
  type DataFrame,
  type DataQuery,
  type DataQueryError,
  type DataQueryRequest,
  type DataSourceApi,
  type DataSourceRef,
  LoadingState,
  type PanelData,
  rangeUtil,
  type TimeRange,
  toDataFrame,
} from '@grafana/data';
import { getDataSourceSrv, toDataQueryError } from '@grafana/runtime';
import { groupBy } from 'lodash';
import {
  combineLatest,
  defer,
  from,
  isObservable,
  map,
  type Observable,
  of,
  startWith,
  switchMap,
  catchError,
} from 'rxjs';

/** What a panel or the Explore page asks for. */
export interface PanelQueries {
  readonly id: number;
  readonly app: CoreApp;
  /** Whose panel asks; none on the Explore page. */
  readonly dashboardUid?: string;
  readonly range: TimeRange;
  readonly maxDataPoints: number;
  readonly minInterval: string | undefined;
  /** Whose queries these are, where they name no data source of their own. */
  readonly datasource: DataSourceRef | null | undefined;
  readonly targets: readonly DataQuery[];
}

interface Answer {
  readonly series: readonly DataFrame[];
  readonly error?: DataQueryError;
}

/** Runs queries through their data sources, each source once with all of its queries, and gathers what they answer. */
export function runPanelQueries(queries: PanelQueries): Observable<PanelData> {
  const request = requestOf(queries);
  const visible = queries.targets.filter(({ hide }) => !hide);
  const groups = groupBy(visible, (target) => JSON.stringify(target.datasource ?? queries.datasource ?? null));
  if (visible.length === 0) {
    return of({ state: LoadingState.Done, series: [], timeRange: queries.range, request });
  }
  const answers = Object.entries(groups).map(([reference, targets], index) =>
    askSource(JSON.parse(reference) as DataSourceRef | null, {
      ...request,
      requestId: `${request.requestId}-${index}`,
      targets,
    })
  );
  return combineLatest(answers).pipe(
    map((parts): PanelData => {
      const errors = parts.flatMap(({ error }) => error ?? []);
      return {
        state: errors.length > 0 ? LoadingState.Error : LoadingState.Done,
        series: parts.flatMap(({ series }) => series),
        timeRange: queries.range,
        request: { ...request, endTime: Date.now() },
        ...(errors[0] && { error: errors[0], errors }),
      };
    }),
    startWith({ state: LoadingState.Loading, series: [], timeRange: queries.range, request })
  );
}

function askSource(reference: DataSourceRef | null, request: DataQueryRequest): Observable<Answer> {
  return defer(() => getDataSourceSrv().get(reference, request.scopedVars)).pipe(
    switchMap((source) => query(source, request)),
    map(({ data, error, errors }): Answer => {
      const failure = error ?? errors?.[0];
      return { series: data.map((frame) => toDataFrame(frame)), ...(failure && { error: failure }) };
    }),
    catchError((reason: unknown) => of<Answer>({ series: [], error: toDataQueryError(reason as Error) }))
  );
}

function query(source: DataSourceApi, request: DataQueryRequest) {
  const targets = request.targets
    .filter((target) => source.filterQuery?.(target) ?? true)
    .map((target) => ({ ...target, datasource: source.getRef() }));
  if (targets.length === 0) {
    return of({ data: [], error: undefined, errors: undefined });
  }
  const answer = source.query({ ...request, targets });
  return isObservable(answer) ? answer : from(answer);
}

function requestOf({
  id,
  app,
  dashboardUid,
  range,
  maxDataPoints,
  minInterval,
  targets,
}: PanelQueries): DataQueryRequest {
  const { interval, intervalMs } = rangeUtil.calculateInterval(range, maxDataPoints, minInterval);
  return {
    app,
    requestId: `${app}-${id}`,
    panelId: id,
    ...(dashboardUid !== undefined && { dashboardUID: dashboardUid }),
    range,
    rangeRaw: range.raw,
    timezone: 'browser',
    interval,
    intervalMs,
    maxDataPoints,
    targets: [...targets],
    scopedVars: {
      __interval: { text: interval, value: interval },
      __interval_ms: { text: String(intervalMs), value: intervalMs },
    },
    startTime: Date.now(),
  };
}
