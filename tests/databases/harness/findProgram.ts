import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const DEBIAN_POSTGRES = '/usr/lib/postgresql';

/** Looks for a database's program where systems put them, which is not always on the path. */
export function findProgram(name: string): string | undefined {
  const onPath = Bun.which(name) ?? Bun.which(name, { PATH: '/usr/sbin:/usr/local/sbin' });
  if (onPath !== null) {
    return onPath;
  }
  const folders = versionsIn(DEBIAN_POSTGRES).map((version) => join(DEBIAN_POSTGRES, version, 'bin'));
  return folders.map((folder) => Bun.which(name, { PATH: folder })).find((path) => path !== null) ?? undefined;
}

/** Newest first. */
function versionsIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort((a, b) => Number(b) - Number(a));
  } catch {
    return [];
  }
}
