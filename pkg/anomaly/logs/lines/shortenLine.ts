const MAX_LENGTH = 500;

/** Cuts a line to a length that can be shown, with a sign where something was left out. */
export function shortenLine(line: string, maxLength = MAX_LENGTH): string {
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1)}…`;
}
