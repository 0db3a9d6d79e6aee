/** How serious a log line says it is, least first; the names are Grafana's. */
export const LOG_LEVELS = ['unknown', 'trace', 'debug', 'info', 'warning', 'error', 'critical'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
