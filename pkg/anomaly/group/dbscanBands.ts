import { isWithin } from '../../series/isWithin';
import type { DetectionPlan } from '../DetectionPlan';
import { sensitivityFactor } from '../sensitivityFactor';
import { closestMajority } from './closestMajority';
import { createGroupBands } from './createGroupBands';
import type { GroupBands } from './GroupBands';
import { growCluster } from './growCluster';
import { MIN_MEMBERS } from './minMembers';
import type { SeriesGroup } from './SeriesGroup';
import { setBand } from './setBand';
import { SiblingSpread } from './SiblingSpread';
import { sortedValuesAt } from './sortedValuesAt';

/**
 * At the default sensitivity, a gap of normally distributed members at their edge is this many times its usual size
 * once in ten thousand points: such gaps are about exponentially distributed.
 */
const USUAL_GAPS = -Math.log(1e-4);

/** Half of what is normally distributed lies within as many standard deviations. */
const DEVIATIONS_PER_HALF = 1.349;

/**
 * A group's band by density: at each time, the cluster of more than half of its members in which neighbours are no
 * further apart than epsilon, and epsilon on either side. That is DBSCAN per time as Grafana's augurs has it; epsilon
 * however does not come from the span of all data, which knows the future and is swallowed by a daily season, but from
 * how far siblings usually are apart, learnt up to that time, and the number of members.
 */
export function dbscanBands(group: SeriesGroup, { sensitivity, exclude }: DetectionPlan): GroupBands {
  const bands = createGroupBands(group.timesMs.length);
  const spread = new SiblingSpread();
  const buffer = new Float64Array(group.members.length);
  const gaps = USUAL_GAPS * sensitivityFactor(sensitivity);
  for (let t = 0; t < group.timesMs.length; t++) {
    const sorted = sortedValuesAt(group, t, buffer);
    if (sorted.length < MIN_MEMBERS || isWithin(group.timesMs[t]!, exclude)) {
      continue;
    }
    const majority = closestMajority(sorted);
    const majorityWidth = sorted[majority.last]! - sorted[majority.first]!;
    const deviation = Math.max(spread.deviation(sorted.length), majorityWidth / DEVIATIONS_PER_HALF);
    // The usual gap at the edge of so many normally distributed values (extreme value theory).
    const usualGap = deviation / Math.sqrt(2 * Math.log(sorted.length));
    const epsilon = Math.max(gaps * usualGap, majorityWidth);
    const cluster = growCluster(sorted, majority, epsilon);
    const middle = sorted.length >> 1;
    const centre = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
    bands.learning[t] = Number(spread.isLearning);
    setBand(bands, t, centre, sorted[cluster.first]! - epsilon, sorted[cluster.last]! + epsilon);
    spread.learnCluster(sorted, cluster);
  }
  return bands;
}
