import type { Story } from './Story';

/** One series of the demonstration workload: a pure function of time. */
export interface WorkloadSeries {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: (timeMs: number, story: Story) => number;
}
