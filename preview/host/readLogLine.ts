import { z } from 'zod';

const entrySchema = z.object({ '@level': z.string(), '@message': z.string(), error: z.string().optional() });

/** A plugin's JSON log line for people, as Grafana's log shows it; any other line stays as it is. */
export function readLogLine(line: string): string {
  const entry = entrySchema.safeParse(parse(line));
  if (!entry.success) {
    return line;
  }
  const { '@level': level, '@message': message, error } = entry.data;
  return [level, message, error].filter(Boolean).join(' ');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
