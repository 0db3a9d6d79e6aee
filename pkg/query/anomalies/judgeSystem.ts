import { createVerdicts } from '../../anomaly/createVerdicts';
import { alignGroup } from '../../anomaly/group/alignGroup';
import { findIncidents } from '../../anomaly/incidents/findIncidents';
import { contributionsAt } from '../../anomaly/together/contributionsAt';
import { judgeTogether } from '../../anomaly/together/judgeTogether';
import { leadingSamples } from '../../anomaly/together/leadingSamples';
import type { Samples } from '../../series/Samples';
import { seriesTitle } from '../seriesTitle';
import type { SetVerdicts } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { layAllOnGrids } from './layAllOnGrids';
import { mapAccepted } from './mapAccepted';
import { refusalOf } from './refusalOf';
import { sliceJudged } from './sliceJudged';
import { whileThere } from './whileThere';

/** Judges all series as one system: their levels, and how they go together. */
export function judgeSystem(series: readonly Samples[], request: JudgeRequest): SetVerdicts {
  const { plan, fromMs } = request;
  const grids = layAllOnGrids(series, request);
  try {
    const parts = grids.filter((grid) => 'samples' in grid);
    const { timesMs, members } = alignGroup(parts.map(({ samples }) => samples));
    const table = {
      timesMs,
      features: members.map((member) => ({ name: seriesTitle(member), values: member.values })),
    };
    const verdicts = judgeTogether(table, plan);
    const samples = leadingSamples(table, verdicts);
    const isGone = parts.every((part) => part.isGone);
    const incidents = findIncidents(samples, verdicts, (row) => contributionsAt(table, verdicts, row));
    const { learning } = verdicts;
    return {
      series: mapAccepted(grids, (grid, place) => {
        const own = { ...createVerdicts(timesMs.length), expected: verdicts.expectations[place]!, learning };
        return sliceJudged(whileThere(grid, members[place]!, own), fromMs);
      }),
      system: sliceJudged({ samples, stepMs: request.stepMs, isGone, notes: [], verdicts }, fromMs),
      incidents: incidents.map((incident) => ({ seriesIndex: undefined, incident })),
    };
  } catch (error) {
    const refusal = refusalOf(error);
    return { series: mapAccepted(grids, () => refusal), incidents: [] };
  }
}
