/**
 * Makes a value harmless between double quotes of a query: PromQL and LogQL read Go's escapes there. Elsewhere in a query
 * a value has no place.
 */
export function escapeQueryValue(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
