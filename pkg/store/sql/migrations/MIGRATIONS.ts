import { createFirstTables } from './createFirstTables';
import type { Migration } from './Migration';

/** In order; only ever added to at the end. */
export const MIGRATIONS: readonly Migration[] = [createFirstTables];
