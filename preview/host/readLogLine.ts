import { z } from 'zod';

const entrySchema = z.object({ '@level': z.string(), '@message': z.string(), error: z.string().optional() });

/** Said on every start and stop, or only to whoever looks for a fault. */
const QUIET_LEVELS = ['info', 'debug', 'trace'];

/**
 * A plugin's JSON log line for people, as Grafana's log shows it; any other line stays as it is.
 * @returns undefined where it tells of nothing wrong
 */
export function readLogLine(line: string): string | undefined {
  const entry = entrySchema.safeParse(parse(line));
  if (!entry.success) {
    return line;
  }
  const { '@level': level, '@message': message, error } = entry.data;
  if (QUIET_LEVELS.includes(level)) {
    return undefined;
  }
  return [level, message, error].filter(Boolean).join(' ');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
