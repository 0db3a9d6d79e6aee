/** How to reach Grafana's HTTP API. */
export interface GrafanaSettings {
  /** Grafana's own address, such as http://localhost:3000/; with its sub-path where it has one. */
  readonly appUrl: string;
  /** A service account's token; absent where neither Grafana gave one nor a person configured one. */
  readonly token: string | undefined;
  /** The organization to ask as. */
  readonly orgId: number;
}
