import path from 'node:path';

/** A file from inside a folder, or a 404; a path that leads out of the folder finds nothing. */
export async function serveFile(folder: string, relativePath: string): Promise<Response> {
  const file = path.resolve(folder, `./${decodeURIComponent(relativePath)}`);
  const isInside = file.startsWith(path.resolve(folder) + path.sep);
  if (!isInside || !(await Bun.file(file).exists())) {
    return Response.json({ message: `There is no file ${relativePath}.` }, { status: 404 });
  }
  return new Response(Bun.file(file), { headers: { 'cache-control': 'no-cache' } });
}
