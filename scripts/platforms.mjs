/**
 * The machines the backend is built for: Grafana's name of the platform, and bun's. "baseline" runs on processors
 * without AVX2 too.
 * @type {ReadonlyArray<{ os: string, arch: string, bunTarget: string }>}
 */
export const platforms = [
  { os: 'linux', arch: 'amd64', bunTarget: 'bun-linux-x64-baseline' },
  { os: 'linux', arch: 'arm64', bunTarget: 'bun-linux-arm64' },
  { os: 'darwin', arch: 'amd64', bunTarget: 'bun-darwin-x64' },
  { os: 'darwin', arch: 'arm64', bunTarget: 'bun-darwin-arm64' },
  { os: 'windows', arch: 'amd64', bunTarget: 'bun-windows-x64-baseline' },
];

/** @param {{ os: string, arch: string }} platform */
export function executableName({ os, arch }) {
  return `gpx_presage_${os}_${arch}${os === 'windows' ? '.exe' : ''}`;
}

/** The platform this script runs on. */
export function hostPlatform() {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const platform = platforms.find((candidate) => candidate.os === os && candidate.arch === arch);
  if (platform === undefined) {
    throw new Error(
      `Presage has no backend for ${os} on ${arch}; it is built for ${platforms.map((p) => `${p.os}_${p.arch}`).join(', ')}.`
    );
  }
  return platform;
}
