/** JSON in the one form that RFC 8785 gives a value: keys sorted, no spaces. What JSON can't hold is left out as it leaves it out. */
export function canonicalJson(value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  return json === undefined ? 'null' : write(JSON.parse(json) as unknown);
}

function write(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(write).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${write(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
