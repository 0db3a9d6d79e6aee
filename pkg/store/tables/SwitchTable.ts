import type { SwitchedOff } from '../records/SwitchedOff';

/** What is on or off at once and for all processes: automatic actions, and each target. All are on at first. */
export interface SwitchTable {
  /** @param name `automatic`, or `target:<id>` */
  isOn(orgId: number, name: string): Promise<boolean>;
  listOff(orgId: number): Promise<SwitchedOff[]>;
  set(orgId: number, name: string, isOn: boolean, reason: string, atMs: number): Promise<void>;
}
