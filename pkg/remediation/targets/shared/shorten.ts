/** At most so many UTF-16 units, whole characters, with a sign where something was left out. */
export function shorten(text: string, mostUnits: number): string {
  if (text.length <= mostUnits) {
    return text;
  }
  const cut = text.slice(0, mostUnits - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
