/** What checking the audit's chain of hashes found. */
export interface AuditVerification {
  readonly ok: boolean;
  readonly entries: number;
  readonly headHash: string;
  /** Where the chain is broken. */
  readonly problem?: string;
}
