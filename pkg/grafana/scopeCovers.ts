/**
 * Whether a permission's scope, such as `datasources:*` or `datasources:uid:abc`, covers one resource.
 * @param resource such as `datasources:uid:abc`
 */
export function scopeCovers(scope: string, resource: string): boolean {
  return scope.endsWith('*') ? resource.startsWith(scope.slice(0, -1)) : scope === resource;
}
