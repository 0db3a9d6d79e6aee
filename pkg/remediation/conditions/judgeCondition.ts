import type { Condition } from './Condition';
import { conditionWindowMs } from './conditionWindowMs';
import type { JudgedCondition } from './JudgedCondition';
import { judgePart } from './judgePart';
import { PreparedSignal } from './PreparedSignal';
import type { Signals } from './Signals';
import { withoutHolds } from './withoutHolds';

/** Judges a condition at every moment at once, in time proportional to the number of samples. */
export function judgeCondition(condition: Condition, signals: Signals): JudgedCondition {
  const prepared = new Map(Object.entries(signals).map(([name, samples]) => [name, new PreparedSignal(samples)]));
  const root = judgePart(condition, prepared);
  const hasHolds = conditionWindowMs(condition) > 0;
  return { root, unheld: hasHolds ? judgePart(withoutHolds(condition), prepared).timeline : root.timeline };
}
