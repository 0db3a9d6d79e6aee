/** Where a process tells what it does; never of secrets. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  detail: Readonly<Record<string, unknown>>
) => void;
