import { InvalidAllowedHostError } from '../network/errors/InvalidAllowedHostError';
import { parseAllowedHost } from '../network/parseAllowedHost';
import type { Usable } from './Usable';

const MOST_HOSTS = 1_000;

/** An entry that cannot be read allows nothing. */
export function usableHosts(written: unknown): Usable<string> {
  if (written === undefined) {
    return { parts: [], problems: [] };
  }
  if (!Array.isArray(written)) {
    return { parts: [], problems: ['allowedHosts: Write a list of hosts.'] };
  }
  const parts: string[] = [];
  const problems: string[] = [];
  for (const [index, entry] of written.slice(0, MOST_HOSTS).entries()) {
    const problem = typeof entry === 'string' ? problemOf(entry) : 'Write a host such as hooks.slack.com.';
    if (problem === undefined) {
      parts.push(entry);
    } else {
      problems.push(`allowedHosts.${index}: ${problem}`);
    }
  }
  if (written.length > MOST_HOSTS) {
    problems.push(`allowedHosts: There are ${written.length}, and ${MOST_HOSTS} are the most: remove some.`);
  }
  return { parts, problems };
}

function problemOf(entry: string): string | undefined {
  try {
    parseAllowedHost(entry);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidAllowedHostError) {
      return error.explanation;
    }
    throw error;
  }
}
