/** Two independent multipliers, so that equal hashes of different texts are no concern. */
const FIRST_MULTIPLIER = 0x01000193;
const SECOND_MULTIPLIER = 0x85ebca6b;

/** FNV's start value. */
const OFFSET_BASIS = 0x811c9dc5;

/** Hashes a text to 16 hexadecimal digits in the manner of FNV-1a (Fowler, Noll, Vo). */
export function hashText(text: string): string {
  let first = OFFSET_BASIS;
  let second = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, FIRST_MULTIPLIER);
    second = Math.imul(second ^ code, SECOND_MULTIPLIER);
    second ^= second >>> 15;
  }
  return toHex(first) + toHex(second);
}

function toHex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
