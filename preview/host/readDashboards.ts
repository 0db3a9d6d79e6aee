import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A dashboard's JSON as Grafana writes it; the page reads the rest of it. */
export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly description?: string;
  readonly [key: string]: unknown;
}

/** Reads every dashboard of a folder, each time anew: an edited file shows on the next reload. */
export async function readDashboards(folder: string): Promise<Dashboard[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Dashboard)
  );
}
