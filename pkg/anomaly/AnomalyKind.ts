/**
 * What is unusual about an anomaly:
 * - `value`: the value itself is far from the expected one
 * - `shift`: the level moved and stayed
 * - `missing`: no values come any more
 * - `flat`: a series that always moves stands still
 * - `combination`: several series together stand as they never did
 * - `new-pattern`: log lines of a kind that never came before
 */
export const ANOMALY_KINDS = ['none', 'value', 'shift', 'missing', 'flat', 'combination', 'new-pattern'] as const;

export type AnomalyKind = (typeof ANOMALY_KINDS)[number];
