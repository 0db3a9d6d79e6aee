/** Ids of calls that were taken in, so that a call that comes twice counts once. */
export interface ReceiptTable {
  /** @returns false where the id is known already */
  insert(orgId: number, id: string, expiresMs: number): Promise<boolean>;
  prune(nowMs: number): Promise<void>;
}
