import { alignGroup } from '../../anomaly/group/alignGroup';
import { judgeGroup } from '../../anomaly/group/judgeGroup';
import type { Samples } from '../../series/Samples';
import { joinSummaries } from './joinSummaries';
import type { SetVerdicts } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { layAllOnGrids } from './layAllOnGrids';
import { mapAccepted } from './mapAccepted';
import { refusalOf } from './refusalOf';
import { summariseSeries } from './summariseSeries';
import { whileThere } from './whileThere';

/** Judges each series against the others, as one of a group, over the time that it is there. */
export function judgeSiblings(series: readonly Samples[], request: JudgeRequest): SetVerdicts {
  const grids = layAllOnGrids(series, request);
  try {
    const group = alignGroup(grids.filter((grid) => 'samples' in grid).map(({ samples }) => samples));
    const verdicts = judgeGroup(group, request.plan, request.outliers);
    return joinSummaries(
      mapAccepted(grids, (grid, place) =>
        summariseSeries(whileThere(grid, group.members[place]!, verdicts[place]!), request.fromMs)
      )
    );
  } catch (error) {
    const refusal = refusalOf(error);
    return joinSummaries(mapAccepted(grids, () => refusal));
  }
}
