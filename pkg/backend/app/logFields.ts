import type { LogFields } from '../lifecycle/logger';

/** What a log line can carry of a detail: what is no plain value goes along as JSON. */
export function logFields(detail: Readonly<Record<string, unknown>>): LogFields {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, isPlain(value) ? value : JSON.stringify(value)])
  );
}

function isPlain(value: unknown): value is LogFields[string] {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}
