import { readdirSync } from 'node:fs';

/** Paths below a folder of all CSV files in it and in its folders, in the order of their names. */
export function listCsvFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.csv'))
    .sort();
}
