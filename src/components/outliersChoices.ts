import type { GroupMethod } from '../../pkg/anomaly/group/GroupMethod';

interface OutliersChoice {
  readonly value: GroupMethod;
  readonly label: string;
  readonly description: string;
}

/** How the outliers of a group can be found, for people. */
export const OUTLIERS_CHOICES: readonly OutliersChoice[] = [
  { value: 'dbscan', label: 'Away from most', description: 'DBSCAN: far from where most stand at the time' },
  { value: 'mad', label: 'Off the level', description: "MAD: far from the median of the group's last day" },
];
