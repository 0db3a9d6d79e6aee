/** Work that one process does for all, such as the scheduled checks of an organization. */
export interface LeaseTable {
  /** Takes or prolongs a lease. @returns false where another owner's has not ended */
  take(name: string, owner: string, nowMs: number, endMs: number): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
}
