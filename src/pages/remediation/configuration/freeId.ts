const MOST_LETTERS = 50;

/** @returns an id made of a name, one that is not taken */
export function freeId(name: string, taken: readonly string[]): string {
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MOST_LETTERS)
      .replace(/^-+|-+$/g, '') || 'new';
  let id = base;
  for (let count = 2; taken.includes(id); count++) {
    id = `${base}-${count}`;
  }
  return id;
}
