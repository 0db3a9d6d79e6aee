const TEXTS = /"(?:[^"\\]|\\.)*"/gs;

/**
 * Whether an object in a JSON text has a key twice, of which a parser keeps the last.
 * @param value what the text was parsed to
 */
export function hasDoubledKeys(text: string, value: unknown): boolean {
  // Outside of texts each colon stands for one member.
  const written = text.replace(TEXTS, '').split(':').length - 1;
  return written > countMembers(value);
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return 0;
  }
  const members: unknown[] = Object.values(value);
  return members.reduce<number>((sum, member) => sum + countMembers(member), Array.isArray(value) ? 0 : members.length);
}
