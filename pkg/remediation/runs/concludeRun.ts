import type { RunRecord } from '../../store/records/RunRecord';
import { endRun, type FinalRunState } from './endRun';
import { preparedEntry } from './preparedEntry';
import type { RunChange } from './RunChange';
import { stepDelivery, type StepRequest } from './stepDelivery';

/** The run at its end, with whoever is to be told in the outbox. */
export function concludeRun(
  run: RunRecord,
  state: FinalRunState,
  escalation: StepRequest | undefined,
  nowMs: number
): RunChange {
  const ended = endRun(run, state, nowMs);
  if (escalation === undefined) {
    return { run: ended, deliveries: [], entries: [] };
  }
  const delivery = stepDelivery(ended, escalation, nowMs);
  return { run: ended, deliveries: [delivery], entries: [preparedEntry(ended, delivery, nowMs)] };
}
