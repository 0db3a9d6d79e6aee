/** How bad an anomaly is; a verdict's column holds the index. */
export const SEVERITIES = ['none', 'warning', 'critical'] as const;

/** Their places, as verdicts' columns hold them. */
export const WARNING = SEVERITIES.indexOf('warning');
export const CRITICAL = SEVERITIES.indexOf('critical');

export type Severity = (typeof SEVERITIES)[number];
