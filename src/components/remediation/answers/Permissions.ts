/** What the person at the page may do with remediation. */
export interface Permissions {
  readonly read: boolean;
  readonly press: boolean;
  readonly approve: boolean;
  readonly write: boolean;
  readonly login: string;
}
