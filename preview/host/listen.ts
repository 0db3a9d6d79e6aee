/** Grafana's own port is 3000, which may well be taken by a Grafana. */
const FIRST_PORT = 3_001;
const PORTS_TRIED = 50;

/** A query may take as long as a fit and its slow source; bun's own limit is ten seconds. */
const IDLE_LIMIT_SECONDS = 120;

type Routes = Record<string, (request: Bun.BunRequest) => Response | Promise<Response>>;

/**
 * Serves on the loopback only: on the port asked for, or on the first free one.
 * @throws {Error} where the port asked for is taken, or none is free
 */
export function listen(routes: Routes, port: number | undefined): Bun.Server<undefined> {
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index) : [port];
  for (const candidate of ports) {
    try {
      return Bun.serve({ routes, port: candidate, hostname: '127.0.0.1', idleTimeout: IDLE_LIMIT_SECONDS });
    } catch (error) {
      if (!isTaken(error)) {
        throw error;
      }
    }
  }
  throw new Error(
    port === undefined
      ? `None of the ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is free. Set PORT to one that is.`
      : `Port ${port} is taken. Set PORT to another one, or leave it out and the preview finds one.`
  );
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
