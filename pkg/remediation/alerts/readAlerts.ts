import { z } from 'zod';
import type { Alert } from './Alert';
import { alertPlace } from './alertPlace';
import { CallTooLargeError } from './errors/CallTooLargeError';
import { MalformedCallError } from './errors/MalformedCallError';
import { jsonDepth } from './jsonDepth';

const MAX_DEPTH = 32;
const MAX_ALERTS = 1_000;

/** Longer texts are cut: they are read by people, in a list. */
const MAX_SUMMARY_LENGTH = 500;

const textsSchema = z.record(z.string(), z.string());

const alertSchema = z.object({
  status: z.enum(['firing', 'resolved']),
  labels: textsSchema,
  annotations: textsSchema.nullish(),
  startsAt: z.string(),
  values: z.record(z.string(), z.unknown()).nullish(),
  fingerprint: z.string().min(1).max(200),
  dashboardURL: z.string().nullish(),
  panelURL: z.string().nullish(),
});

/** As Grafana's webhook contact point sends it; what else is in it has no use here. */
const callSchema = z.object({ alerts: z.array(alertSchema) });

/**
 * Reads the alerts of a contact point's call.
 * @throws {CallTooLargeError | MalformedCallError}
 */
export function readAlerts(body: Uint8Array): Alert[] {
  const text = decode(body);
  if (jsonDepth(text) > MAX_DEPTH) {
    throw new CallTooLargeError(`it is nested deeper than ${MAX_DEPTH} levels`);
  }
  const { alerts } = parseCall(text);
  if (alerts.length > MAX_ALERTS) {
    throw new CallTooLargeError(`it has ${alerts.length} alerts, more than ${MAX_ALERTS}`);
  }
  return alerts.map(toAlert);
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new MalformedCallError('it is no UTF-8 text');
  }
}

function parseCall(text: string): z.infer<typeof callSchema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new MalformedCallError('it is no JSON');
  }
  const result = callSchema.safeParse(json);
  if (!result.success) {
    throw new MalformedCallError(z.prettifyError(result.error).replaceAll('\n', ' '));
  }
  return result.data;
}

function toAlert(alert: z.infer<typeof alertSchema>): Alert {
  const { status, labels, annotations, startsAt, values, fingerprint, dashboardURL, panelURL } = alert;
  const startsMs = Date.parse(startsAt);
  if (Number.isNaN(startsMs)) {
    throw new MalformedCallError(`"${startsAt.slice(0, 40)}" is no time`);
  }
  const said =
    annotations?.['summary'] || annotations?.['description'] || `Alert "${labels['alertname'] ?? fingerprint}"`;
  return {
    isFiring: status === 'firing',
    fingerprint,
    labels,
    values: numbersOf(values ?? {}),
    summary: said.slice(0, MAX_SUMMARY_LENGTH),
    startsMs,
    place: alertPlace(dashboardURL ?? undefined, panelURL ?? undefined),
  };
}

/** A value without data comes as null. */
function numbersOf(values: Readonly<Record<string, unknown>>): Record<string, number> {
  const numbers = Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return Object.fromEntries(numbers);
}
