import type { JudgeName } from '../../pkg/query/forecastSettings';

interface JudgeChoice {
  readonly value: JudgeName;
  readonly label: string;
  readonly description: string;
}

/** What series can be judged against, for people. */
export const JUDGE_CHOICES: readonly JudgeChoice[] = [
  { value: 'each', label: 'Each on its own', description: 'Every series by its own past' },
  { value: 'together', label: 'All together', description: 'The series as one system, by how they go together' },
  { value: 'group', label: 'Within the group', description: 'Each against its siblings: one pod unlike the others' },
];
