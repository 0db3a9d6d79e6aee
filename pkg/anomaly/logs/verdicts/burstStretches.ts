import type { Verdicts } from '../../Verdicts';
import type { Stretch } from './Stretch';

/** Takes the bursts out of the verdicts on a pattern's rate, but for those that begin while it is news anyway. */
export function burstStretches({ anomalous, severity, score }: Verdicts, news: Stretch | undefined): Stretch[] {
  const stretches: Stretch[] = [];
  let fromStep = -1;
  for (let step = 0; step <= anomalous.length; step++) {
    const isBurst = anomalous[step] === 1;
    if (isBurst && fromStep === -1) {
      fromStep = step;
    } else if (!isBurst && fromStep !== -1) {
      const isNews = news !== undefined && news.fromStep <= fromStep && fromStep <= news.toStep;
      if (!isNews) {
        stretches.push({
          kind: 'burst',
          fromStep,
          toStep: step,
          severity: severity.subarray(fromStep, step).includes(2) ? 2 : 1,
          score: score.subarray(fromStep, step).reduce((most, one) => Math.max(most, one), 0.5),
        });
      }
      fromStep = -1;
    }
  }
  return stretches;
}
