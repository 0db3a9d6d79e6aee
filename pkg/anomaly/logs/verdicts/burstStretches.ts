import { anomalousRuns } from '../../anomalousRuns';
import { CRITICAL } from '../../Severity';
import type { Verdicts } from '../../Verdicts';
import { ALARM_SCORE } from '../../alarmScore';
import type { Stretch } from './Stretch';

/** Takes the bursts out of the verdicts on a pattern's rate, but for those that begin while it is news anyway. */
export function burstStretches({ anomalous, severity, score }: Verdicts, news: Stretch | undefined): Stretch[] {
  const isNews = (step: number): boolean => news !== undefined && news.fromStep <= step && step <= news.toStep;
  return anomalousRuns(anomalous)
    .filter(({ first }) => !isNews(first))
    .map(({ first, last }) => ({
      kind: 'burst',
      fromStep: first,
      toStep: last + 1,
      severity: severity.subarray(first, last + 1).includes(CRITICAL) ? 'critical' : 'warning',
      score: score.subarray(first, last + 1).reduce((most, one) => Math.max(most, one), ALARM_SCORE),
    }));
}
