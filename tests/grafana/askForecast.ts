import type { APIRequestContext } from '@playwright/test';

/** A query of the provisioned Presage data source for one of the recorded series of this machine. */
export const MEMORY_FORECAST = {
  refId: 'A',
  datasource: { uid: 'presage', type: 'presage-forecast-datasource' },
  source: {
    datasource: { uid: 'prometheus', type: 'prometheus' },
    query: { refId: 'A', expr: 'instance:node_memory_utilisation:percent' },
  },
  history: '1h',
  horizon: '10m',
} as const;

export interface ForecastFrame {
  readonly schema: {
    readonly fields: ReadonlyArray<{ readonly name: string; readonly labels?: Readonly<Record<string, string>> }>;
  };
  /** The times (Unix ms), and the values. */
  readonly data: { readonly values: readonly [readonly number[], readonly number[]] };
}

export interface QueryAnswer {
  readonly results: { readonly A: { readonly frames?: readonly ForecastFrame[]; readonly error?: string } };
}

/** Asks Grafana for a forecast without its pages. */
export async function askForecast(request: APIRequestContext): Promise<QueryAnswer['results']['A']> {
  const response = await request.post('/api/ds/query', {
    data: { from: 'now-1h', to: 'now', queries: [{ ...MEMORY_FORECAST, intervalMs: 10_000, maxDataPoints: 1_000 }] },
  });
  const { results } = (await response.json()) as QueryAnswer;
  return results.A;
}

/** The frame of one of a forecast's series: `yhat`, `yhat_lower` or `yhat_upper`. */
export function forecastFrame(frames: readonly ForecastFrame[], kind: string): ForecastFrame | undefined {
  return frames.find(({ schema }) => schema.fields[1]?.labels?.['ml_forecast'] === kind);
}
