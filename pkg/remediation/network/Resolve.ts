/** Finds the addresses of a name, as the operating system has them. */
export type Resolve = (host: string) => Promise<ReadonlyArray<{ readonly address: string; readonly family: number }>>;
