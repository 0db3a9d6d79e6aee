/** A call as it came in; nothing of it is trusted yet. */
export interface AlertCall {
  /** `X-Grafana-Alerting-Signature`: HMAC-SHA256, hexadecimal. */
  readonly signature: string | undefined;
  /** `X-Presage-Timestamp`, the timestamp header to be set in the contact point: Unix seconds. */
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

/** What became of one alert for one policy, or of an alert that no policy was for. */
export interface AlertOutcome {
  readonly fingerprint: string;
  /** Empty where a label that has to name it is missing. */
  readonly subject: string;
  readonly policyId: string | undefined;
  readonly runId: string | undefined;
  readonly explanation: string;
}
