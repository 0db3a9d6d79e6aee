/** How serious a log line says it is; the names are Grafana's. */
export type LogLevel = 'unknown' | 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical';
