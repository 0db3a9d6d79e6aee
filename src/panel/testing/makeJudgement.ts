import type { Incident } from '../../../pkg/anomaly/incidents/Incident';
import type { Judgement } from '../anomalies/JudgeMessage';

/** The judgement of one series for tests, with its incidents. */
export function makeJudgement(incidents: readonly Incident[] = []): Judgement {
  return {
    bands: [undefined],
    incidents: incidents.map((incident) => ({ seriesIndex: 0, incident })),
    health: { score: 100, critical: 0, warning: 0, judged: 1, learning: 0 },
  };
}
