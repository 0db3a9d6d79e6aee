/** Control characters, and marks that turn the direction of what follows: both can make a text read as another. */
const MISLEADING = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A value as people may be shown it: what could make it read as another text is replaced by U+FFFD, line breaks by spaces. */
export function displayText(value: string): string {
  return value.replace(/\r\n|[\r\n\t]/g, ' ').replace(MISLEADING, '\uFFFD');
}
