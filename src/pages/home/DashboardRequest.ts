import type { SourceQuery } from '../../../pkg/query/forecastQuery';

/** What a person asks a forecast dashboard for. */
export interface DashboardRequest {
  readonly title: string;
  readonly source: SourceQuery;
  readonly history: string;
  readonly horizon: string;
}
