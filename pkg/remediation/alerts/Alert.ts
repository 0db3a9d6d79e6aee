import type { DashboardPlace } from '../../store/records/DashboardPlace';

/** One alert of a contact point's call. */
export interface Alert {
  readonly isFiring: boolean;
  readonly fingerprint: string;
  readonly labels: Readonly<Record<string, string>>;
  /** By the letters of the rule's queries. */
  readonly values: Readonly<Record<string, number>>;
  /** What the rule's annotations say, or its name. */
  readonly summary: string;
  readonly startsMs: number;
  readonly place: DashboardPlace | undefined;
}
