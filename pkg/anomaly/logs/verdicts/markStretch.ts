import { ANOMALY_KINDS } from '../../AnomalyKind';
import { SEVERITIES } from '../../Severity';
import type { Verdicts } from '../../Verdicts';
import type { Stretch } from './Stretch';

const NEW_PATTERN = ANOMALY_KINDS.indexOf('new-pattern');
const MISSING = ANOMALY_KINDS.indexOf('missing');

/** Writes that a pattern is new or gone into the verdicts on its rate; bursts stand there already. */
export function markStretch(verdicts: Verdicts, { kind, fromStep, toStep, severity, score }: Stretch): void {
  if (kind === 'burst') {
    return;
  }
  const isNew = kind === 'new';
  const severityPlace = SEVERITIES.indexOf(severity);
  verdicts.anomalous.fill(isNew ? 1 : -1, fromStep, toStep);
  verdicts.kind.fill(isNew ? NEW_PATTERN : MISSING, fromStep, toStep);
  for (let step = fromStep; step < toStep; step++) {
    verdicts.severity[step] = Math.max(verdicts.severity[step]!, severityPlace);
    verdicts.score[step] = Math.max(verdicts.score[step]!, score);
  }
  if (isNew) {
    // None of it was expected.
    verdicts.expected.fill(0, fromStep, toStep);
    verdicts.lower.fill(0, fromStep, toStep);
    verdicts.upper.fill(0, fromStep, toStep);
  }
}
