// Packs dist/ into one zip for each platform whose executable is in it, with checksums beside it, in
// artifacts/packages/.
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { executableName, platforms } from './platforms.mjs';
import { projectFolder } from './projectFolder.mjs';

const PLUGIN_ID = 'presage-forecast-app';
const EXECUTABLE_MODE = 0o100755;
const FILE_MODE = 0o100644;

const distFolder = path.join(projectFolder, 'dist');
const packageFolder = path.join(projectFolder, 'artifacts', 'packages');
const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));

const built = platforms.filter((platform) => existsSync(path.join(distFolder, executableName(platform))));
if (built.length === 0 || !existsSync(path.join(distFolder, 'plugin.json'))) {
  console.error('dist/ holds no built plugin: run `npm run build` first.');
  process.exit(1);
}

const executables = new Set(platforms.map(executableName));
const sharedFiles = readdirSync(distFolder, { recursive: true })
  .map(String)
  .filter((file) => !executables.has(file) && statSync(path.join(distFolder, file)).isFile());

mkdirSync(packageFolder, { recursive: true });
for (const platform of built) {
  const zipFile = path.join(packageFolder, `${PLUGIN_ID}-${version}.${platform.os}_${platform.arch}.zip`);
  await writeZip(zipFile, [...sharedFiles, executableName(platform)].sort());
  writeChecksums(zipFile);
  console.log(path.relative(projectFolder, zipFile));
}

/** Windows keeps no mode, so every mode is set here and not read from the disk. */
async function writeZip(zipFile, files) {
  const zip = new yazl.ZipFile();
  for (const file of files) {
    const mode = executables.has(file) ? EXECUTABLE_MODE : FILE_MODE;
    zip.addFile(path.join(distFolder, file), `${PLUGIN_ID}/${file.split(path.sep).join('/')}`, { mode });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(zipFile));
}

function writeChecksums(zipFile) {
  const content = readFileSync(zipFile);
  for (const algorithm of ['sha1', 'sha256']) {
    const digest = createHash(algorithm).update(content).digest('hex');
    writeFileSync(`${zipFile}.${algorithm}`, `${digest}  ${path.basename(zipFile)}\n`);
  }
}
