/** A real database server on a loopback port, for tests only: what it writes need not outlive a power cut. */
export interface DatabaseServer {
  /** Makes an empty database. @returns its URL, as store_url has it */
  createDatabase(): Promise<string>;
  /** Stops the server, as its operator would, and starts it again on the same port with the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}
