/** How bad an anomaly is; a verdict's column holds the index. */
export const SEVERITIES = ['none', 'warning', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];
