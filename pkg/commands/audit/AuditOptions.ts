/** What both commands of `audit` were asked for, checked. */
export interface AuditOptions {
  /** URL or file; where the plugin beside this executable keeps its own, if absent. */
  readonly store?: string;
}

export interface AuditVerifyOptions extends AuditOptions {
  /** All where absent. */
  readonly organization?: number;
  /** Hexadecimal. */
  readonly expectHead?: string;
}

export interface AuditExportOptions extends AuditOptions {
  readonly organization: number;
  readonly output?: string;
}
