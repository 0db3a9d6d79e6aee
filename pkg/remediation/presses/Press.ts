import type { DashboardPlace } from '../../store/records/DashboardPlace';

/** A person's click on a button: what the panel knows of what it was pressed for. */
export interface Press {
  readonly policyId: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Such as actual, expected, breachTime (ms). */
  readonly values: Readonly<Record<string, number>>;
  /** The series' name, or the incident's sentence. */
  readonly title: string;
  readonly problemSinceMs: number | undefined;
  readonly place: DashboardPlace | undefined;
  /** Made by the page for each confirmation: a click that arrives twice runs once. */
  readonly pressId: string;
  /** Of the preview that the person confirmed; where given, what is sent must be just that. */
  readonly fingerprint: string | undefined;
}
