import type { DetectionPlan } from '../DetectionPlan';
import { dbscanBands } from './dbscanBands';
import type { GroupBands } from './GroupBands';
import type { GroupMethod } from './GroupMethod';
import { madBands } from './madBands';
import type { SeriesGroup } from './SeriesGroup';

/** Finds what is normal for a group, each time from the values up to it only. */
export function findGroupBands(group: SeriesGroup, plan: DetectionPlan, method: GroupMethod): GroupBands {
  switch (method) {
    case 'dbscan':
      return dbscanBands(group, plan);
    case 'mad':
      return madBands(group, plan);
  }
}
