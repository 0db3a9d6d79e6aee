import { existsSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../../shared/data');

/** Where a data set lies beside the repository, whether it's there or not. */
export function sharedDataPath(...parts: readonly string[]): string {
  return path.join(FOLDER, ...parts);
}

export function hasSharedData(...parts: readonly string[]): boolean {
  return existsSync(sharedDataPath(...parts));
}
