/** What one look at the machine gives; a part is absent where the platform doesn't tell it. */
export interface MachineReading {
  readonly timeMs: number;
  /** Time all processors spent since the start: working and in sum, in milliseconds. */
  readonly cpu: { readonly busyMs: number; readonly totalMs: number } | undefined;
  readonly memoryUsedPercent: number;
  readonly filesystemUsedPercent: number;
  /** Bytes over all interfaces but the loopback since the start. */
  readonly network: { readonly receivedBytes: number; readonly transmittedBytes: number } | undefined;
}
