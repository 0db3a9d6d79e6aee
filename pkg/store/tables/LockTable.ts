/** Makes decisions about one thing wait for each other; held until the transaction ends. */
export interface LockTable {
  /** Inside a transaction only. Names are locked in sorted order, so that two transactions never wait for each other. */
  hold(names: readonly string[]): Promise<void>;
}
