import { alignGroup } from '../../anomaly/group/alignGroup';
import { judgeGroup } from '../../anomaly/group/judgeGroup';
import type { Verdicts } from '../../anomaly/Verdicts';
import type { Samples } from '../../series/Samples';
import type { JudgedSeries } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { layAllOnGrids } from './layAllOnGrids';
import type { GridSamples } from './layOnGrid';
import { refusalOf } from './refusalOf';
import { sliceVerdicts } from './sliceVerdicts';
import { type SeriesJudgement, summariseSeries } from './summariseSeries';

/**
 * Judges each series against the others, as one of a group, over the time that it is there.
 * @returns in the order of the series
 */
export function judgeSiblings(series: readonly Samples[], request: JudgeRequest): SeriesJudgement[] {
  const grids = layAllOnGrids(series, request);
  const members = grids.filter((grid) => 'samples' in grid);
  try {
    const group = alignGroup(members.map(({ samples }) => samples));
    const verdicts = judgeGroup(group, request.plan);
    return grids.map((grid): SeriesJudgement => {
      if ('problem' in grid) {
        return { series: grid, incidents: [] };
      }
      const place = members.indexOf(grid);
      return summariseSeries(whileThere(grid, group.members[place]!, verdicts[place]!), request.fromMs);
    });
  } catch (error) {
    const refusal = refusalOf(error);
    return grids.map((grid) => ({ series: 'problem' in grid ? grid : refusal, incidents: [] }));
  }
}

/** Takes out of the group's times those from a member's first value to its last, or to now where it is not gone. */
function whileThere(
  { samples, stepMs, isGone, notes }: GridSamples,
  member: Samples,
  verdicts: Verdicts
): JudgedSeries {
  const fromMs = samples.timesMs[0]! - stepMs / 2;
  const toMs = samples.timesMs.at(-1)! + stepMs / 2;
  const first = member.timesMs.findIndex((timeMs) => timeMs >= fromMs);
  const end = member.timesMs.findLastIndex((timeMs) => timeMs <= toMs) + 1;
  return {
    samples: { ...member, timesMs: member.timesMs.slice(first, end), values: member.values.slice(first, end) },
    stepMs,
    isGone,
    notes,
    verdicts: sliceVerdicts(verdicts, first, end),
  };
}
