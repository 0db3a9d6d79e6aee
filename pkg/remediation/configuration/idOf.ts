/** The id that an entry of stored settings has, of whatever form the rest of it is. */
export function idOf(item: unknown): string | undefined {
  const isNamed = typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
  return isNamed ? (item as { id: string }).id : undefined;
}
