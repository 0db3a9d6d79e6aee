import type { DataSourceJsonData } from '@grafana/data';

/** What the configuration page saves in the clear. */
export interface ForecastDataSourceOptions extends DataSourceJsonData {
  /** Where the backend reaches Grafana's own API; empty where Grafana names it. */
  grafanaUrl?: string;
}

/** What the configuration page saves encrypted. */
export interface ForecastDataSourceSecrets {
  serviceAccountToken?: string;
}
