import { type DataQuery, type DataQueryRequest, type DataSourceRef, dateTime, rangeUtil } from '@grafana/data';
import { isExpressionReference } from '@grafana/runtime';
import type { TimeRange } from '../../../pkg/series/TimeRange';
import type { PlannedForecast } from '../../../pkg/query/planForecast';
import { requestLimits } from '../../../pkg/query/requestLimits';
import { sourceQueryForStep } from '../../../pkg/query/sourceQueryForStep';
import { splitRange } from '../../../pkg/query/splitRange';

/** What to ask one data source, in chunks of time in order. */
export interface HistoryRequest {
  readonly datasource: DataSourceRef | null;
  readonly chunks: readonly DataQueryRequest[];
}

/**
 * Turns the panel's own request into requests for the history: one for each data source that its queries name (a panel
 * on Mixed has several), hidden queries left out. Variables stay in the queries; each data source fills them in as it
 * always does.
 */
export function buildHistoryRequests(request: DataQueryRequest, planned: PlannedForecast): HistoryRequest[] {
  const { sourceRange, intervalMs } = planned;
  return groupBySource(request.targets).map(({ datasource, targets }, group) => {
    const limits = requestLimits(datasource?.type ?? '');
    const ranges = limits === undefined ? [sourceRange] : splitRange(sourceRange, intervalMs, limits);
    const adapted = targets.map((target) => forStep(target, intervalMs));
    return {
      datasource,
      chunks: ranges.map((range, chunk) =>
        requestFor(request, adapted, range, intervalMs, `${request.requestId}-history-${group}-${chunk}`)
      ),
    };
  });
}

type Targets = DataQueryRequest['targets'];

/** Sources that take the step from the query, not from the request, get the plan's step there. */
function forStep(target: DataQuery, intervalMs: number): DataQuery {
  const { type = '', uid = '' } = target.datasource ?? {};
  const { query } = sourceQueryForStep({ datasource: { type, uid }, query: { ...target } }, intervalMs);
  return { ...query, refId: target.refId };
}

function groupBySource(targets: Targets): Array<{ datasource: DataSourceRef | null; targets: Targets }> {
  const expression = targets.find((target) => !target.hide && isExpressionReference(target.datasource));
  if (expression !== undefined) {
    // Grafana's backend works expressions out from all the queries at once, hidden ones included.
    return [{ datasource: expression.datasource ?? null, targets }];
  }
  const groups = new Map<string, { datasource: DataSourceRef | null; targets: Targets }>();
  for (const target of targets) {
    if (target.hide) {
      continue;
    }
    const datasource = target.datasource ?? null;
    const uid = datasource?.uid ?? '';
    const group = groups.get(uid) ?? { datasource, targets: [] };
    group.targets.push(target);
    groups.set(uid, group);
  }
  return [...groups.values()];
}

function requestFor(
  request: DataQueryRequest,
  targets: Targets,
  { fromMs, toMs }: TimeRange,
  intervalMs: number,
  requestId: string
): DataQueryRequest {
  const from = dateTime(fromMs);
  const to = dateTime(toMs);
  const interval = rangeUtil.secondsToHms(intervalMs / 1_000);
  return {
    ...request,
    requestId,
    targets,
    range: { from, to, raw: { from, to } },
    rangeRaw: { from, to },
    interval,
    intervalMs,
    maxDataPoints: Math.floor((toMs - fromMs) / intervalMs) + 1,
    scopedVars: {
      ...request.scopedVars,
      __interval: { text: interval, value: interval },
      __interval_ms: { text: String(intervalMs), value: intervalMs },
    },
  };
}
