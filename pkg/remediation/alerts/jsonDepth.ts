/**
 * @returns how deep arrays and objects are nested in a JSON text, told without parsing it: a parser may run out of stack
 */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInString && character === '\\') {
      index++;
    } else if (character === '"') {
      isInString = !isInString;
    } else if (!isInString && (character === '[' || character === '{')) {
      deepest = Math.max(deepest, ++depth);
    } else if (!isInString && (character === ']' || character === '}')) {
      depth--;
    }
  }
  return deepest;
}
