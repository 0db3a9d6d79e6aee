import { describeIssue } from './describeIssue';
import { InvalidQueryError } from './errors/InvalidQueryError';
import { LoopError } from './errors/LoopError';
import { FORECAST_DATASOURCE_TYPE } from './forecastDatasourceType';
import { type ForecastQuery, forecastQuerySchema } from './forecastQuery';

/**
 * Checks a query as it arrives from a dashboard, an alert rule or a script.
 * @param json the query's JSON, parsed
 * @param ownUid uid of the data source that was asked, where it is known
 * @throws {InvalidQueryError} where it doesn't follow the schema
 * @throws {LoopError} where it wraps a Presage data source
 */
export function parseForecastQuery(json: unknown, ownUid?: string): ForecastQuery {
  const result = forecastQuerySchema.safeParse(json);
  if (!result.success) {
    throw new InvalidQueryError(result.error.issues.map(describeIssue));
  }
  const { datasource } = result.data.source;
  if (datasource.type === FORECAST_DATASOURCE_TYPE || datasource.uid === ownUid) {
    throw new LoopError();
  }
  return result.data;
}
