/** What is on or off at once and for all processes: automatic actions, and each target. All are on at first. */
export interface SwitchTable {
  /** @param name `automatic`, or `target:<id>` */
  isOn(orgId: number, name: string): Promise<boolean>;
  /** Names of what is off, with why. */
  listOff(orgId: number): Promise<Array<{ readonly name: string; readonly reason: string; readonly atMs: number }>>;
  set(orgId: number, name: string, isOn: boolean, reason: string, atMs: number): Promise<void>;
}
