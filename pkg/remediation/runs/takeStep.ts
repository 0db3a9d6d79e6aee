import type { RunRecord } from '../../store/records/RunRecord';
import { preparedEntry } from './preparedEntry';
import type { RunChange } from './RunChange';
import { stepDelivery, type StepRequest } from './stepDelivery';

/** The run with the request of a further step, or of an undo, in the outbox. */
export function takeStep(run: RunRecord, step: StepRequest, nowMs: number): RunChange {
  const sending: RunRecord = { ...run, state: 'sending', stepIndex: step.stepIndex, dueMs: undefined };
  const delivery = stepDelivery(sending, step, nowMs);
  return { run: sending, deliveries: [delivery], entries: [preparedEntry(sending, delivery, nowMs)] };
}
