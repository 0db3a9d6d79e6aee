/**
 * Reads `2018-06-13T00:00:00Z` and `2018-06-13 00:00:00`; a time without a zone is UTC.
 * @throws {RangeError} where the text is no time
 */
export function parseTimeMs(text: string): number {
  const timeMs = Date.parse(text.endsWith('Z') ? text : `${text.replace(' ', 'T')}Z`);
  if (Number.isNaN(timeMs)) {
    throw new RangeError(`${text} is no time.`);
  }
  return timeMs;
}
