/** A part of a text keeps all of it in memory, which would be the whole file; a copy doesn't. */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
