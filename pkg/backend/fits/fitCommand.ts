/** The argument that makes this executable a fit process; no command of the command line has its name. */
export const FIT_PROCESS_ARGUMENT = 'fit-process';

/** How to start a fit process: this executable again, or bun with this program where it isn't compiled. */
export function fitCommand(): readonly string[] {
  return isCompiled() ? [process.execPath, FIT_PROCESS_ARGUMENT] : [process.execPath, Bun.main, FIT_PROCESS_ARGUMENT];
}

/** A compiled executable's program lies in bun's own file system, which no other process can read. */
function isCompiled(): boolean {
  return /^(\/\$bunfs\/|[A-Z]:[\\/]~BUN[\\/])/.test(Bun.main);
}
