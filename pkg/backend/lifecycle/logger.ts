type Level = 'debug' | 'info' | 'warn' | 'error';

/** What a log line carries besides its message; Grafana shows it as key=value. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes JSON lines to stderr, which Grafana reads and repeats in its own log at the same level. */
export const logger = {
  debug: (message: string, fields?: LogFields) => log('debug', message, fields),
  info: (message: string, fields?: LogFields) => log('info', message, fields),
  warn: (message: string, fields?: LogFields) => log('warn', message, fields),
  error: (message: string, fields?: LogFields) => log('error', message, fields),
};

function log(level: Level, message: string, fields: LogFields = {}): void {
  const line = { '@level': level, '@message': message, '@timestamp': timestamp(), ...fields };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Grafana's reader refuses a line whose time hasn't exactly six decimals. */
function timestamp(): string {
  return new Date().toISOString().replace('Z', '000Z');
}
