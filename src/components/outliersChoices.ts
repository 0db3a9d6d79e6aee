import type { GroupMethod } from '../../pkg/anomaly/group/GroupMethod';

interface OutliersChoice {
  readonly value: GroupMethod;
  readonly label: string;
  readonly description: string;
}

/** How the outliers of a group can be found, for people. */
export const OUTLIERS_CHOICES: readonly OutliersChoice[] = [
  { value: 'dbscan', label: 'DBSCAN', description: 'Far from where most stand then: series that move together' },
  { value: 'mad', label: 'MAD', description: "Far from all series' median of a day: series that stay level" },
];
