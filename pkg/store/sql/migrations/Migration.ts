import type { Dialect } from '../Dialect';

/** One change of the tables; its place in the list of migrations, from 1, is the version that it leads to. Never edited once released. */
export type Migration = (dialect: Dialect) => readonly string[];
