import type { DataQuery } from '@grafana/schema';
import type { ForecastQueryInput } from '../../pkg/query/forecastQuery';

/** A forecast query as Grafana keeps it in a panel, a rule or an Explore URL: unfinished until a source is picked. */
export type ForecastDataQuery = DataQuery & Partial<Omit<ForecastQueryInput, 'refId'>>;
