import path from 'node:path';

/** @returns the whole path of a file named from the project's root */
export function projectPath(file: string): string {
  return path.resolve(import.meta.dir, '../..', file);
}
