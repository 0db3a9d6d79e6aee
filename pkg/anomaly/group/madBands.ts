import { DEVIATIONS_PER_MEDIAN } from '../../prepare/deviationsPerMedian';
import { DAY_MS } from '../../series/durations';
import { isWithin } from '../../series/isWithin';
import type { DetectionPlan } from '../DetectionPlan';
import { sensitivityFactor } from '../sensitivityFactor';
import { createGroupBands } from './createGroupBands';
import type { GroupBands } from './GroupBands';
import { MIN_MEMBERS } from './minMembers';
import { NO_PLACE, rankValues } from './rankValues';
import { RankedWindow } from './RankedWindow';
import type { SeriesGroup } from './SeriesGroup';
import { setBand } from './setBand';

/** Grafana's outlier detection compares with the median of as long. */
const WINDOW_MS = DAY_MS;

/** Points the window has at least, where steps are long. */
const MIN_WINDOW_POINTS = 12;

/** Half-width of the band at the default sensitivity, in standard deviations. */
const BAND_DEVIATIONS = 5;

/** Values of the window that a band relies on. */
const ENOUGH_VALUES = 100;

/** So many values' worth of doubt widens the band while few were seen. */
const DOUBT_VALUES = 10;

/**
 * A group's band by median absolute deviation (Hampel, 1974): around the median of what all members showed in the last
 * day, some multiples of the median distance from it. Both bear that almost half of the values are outliers.
 */
export function madBands(group: SeriesGroup, { sensitivity, exclude }: DetectionPlan): GroupBands {
  const { timesMs, members } = group;
  const bands = createGroupBands(timesMs.length);
  const { known, places } = rankValues(group);
  const window = new RankedWindow(known);
  const deviations = BAND_DEVIATIONS * sensitivityFactor(sensitivity);
  const placesAt = (t: number): Uint32Array =>
    isWithin(timesMs[t]!, exclude)
      ? places.subarray(0, 0)
      : places.subarray(t * members.length, (t + 1) * members.length);
  let oldest = 0;
  for (let t = 0; t < timesMs.length; t++) {
    let valueCount = 0;
    for (const place of placesAt(t)) {
      if (place !== NO_PLACE) {
        window.add(place);
        valueCount++;
      }
    }
    for (; timesMs[oldest]! <= timesMs[t]! - WINDOW_MS && oldest <= t - MIN_WINDOW_POINTS; oldest++) {
      placesAt(oldest)
        .filter((place) => place !== NO_PLACE)
        .forEach((place) => window.remove(place));
    }
    if (valueCount < MIN_MEMBERS) {
      continue;
    }
    const centre = window.median();
    const doubt = 1 + DOUBT_VALUES / window.size;
    const halfWidth = doubt * deviations * DEVIATIONS_PER_MEDIAN * window.medianDistance(centre);
    bands.learning[t] = Number(window.size < ENOUGH_VALUES);
    setBand(bands, t, centre, centre - halfWidth, centre + halfWidth);
  }
  return bands;
}
