import { createHmac } from 'node:crypto';
import type { ResourceCall } from './callResource';

export interface TestAlert {
  readonly status?: 'firing' | 'resolved';
  readonly labels: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, number>>;
  readonly startsAtMs?: number;
  readonly fingerprint: string;
}

export interface Signing {
  readonly secret: string;
  readonly atMs?: number;
}

/** What Grafana's webhook contact point sends of alerts. */
export function alertsBody(alerts: readonly TestAlert[]): string {
  return JSON.stringify({
    receiver: 'Presage',
    status: 'firing',
    alerts: alerts.map(({ status = 'firing', labels, values = { A: 1 }, startsAtMs = Date.now(), fingerprint }) => ({
      status,
      labels,
      annotations: {},
      values,
      startsAt: new Date(startsAtMs).toISOString(),
      endsAt: '0001-01-01T00:00:00Z',
      fingerprint,
    })),
    version: '1',
  });
}

/** A call with the signature of Grafana's contact point, over the time and the body. */
export function signedCall(body: string, { secret, atMs = Date.now() }: Signing): ResourceCall {
  const timestamp = String(Math.floor(atMs / 1_000));
  return {
    method: 'POST',
    url: 'alerts',
    body,
    headers: {
      'X-Presage-Timestamp': timestamp,
      'X-Grafana-Alerting-Signature': createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex'),
    },
  };
}
