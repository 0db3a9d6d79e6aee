/** What a request's templates may name: `{{subject}}`, `{{labels.instance}}`, `{{values.cpu}}`, ... */
export interface ActionValues {
  /** Of the delivery; the same over all attempts. */
  readonly id: string;
  readonly runId: string;
  readonly policy: { readonly id: string; readonly name: string };
  readonly purpose: 'act' | 'undo' | 'notify' | 'test';
  readonly subject: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Such as actual, expected, breachTime (ms), and what the policy's condition names. */
  readonly values: Readonly<Record<string, number>>;
  readonly reason: string;
  /** A login, `Grafana alerting` or `Presage`. */
  readonly actor: string;
  readonly atMs: number;
  /** Of Grafana's page on the run. */
  readonly runUrl: string;
}
