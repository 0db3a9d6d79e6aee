import { formatDuration } from '../../series/formatDuration';
import type { AuditEntry } from '../../store/records/AuditRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Policy } from '../policies/Policy';
import { endRun } from './endRun';
import type { Look } from './Look';
import type { Move } from './Move';
import { moveAfterWatch } from './moveAfterWatch';
import { runEntry } from './runEntry';

/** What a look leads to: the run is healed, is looked at again, or takes its next move. */
export type AfterLook =
  | { readonly kind: 'healed'; readonly run: RunRecord; readonly entry: AuditEntry }
  | { readonly kind: 'wait' }
  | { readonly kind: 'move'; readonly move: Move; readonly entry: AuditEntry };

/**
 * A step that could not be looked at is neither undone nor followed by another: who can't see does nothing more, but
 * tells.
 * @param endMs of the watch
 */
export function afterLook(run: RunRecord, policy: Policy, look: Look, endMs: number, nowMs: number): AfterLook {
  if (look.isTrue) {
    const healed = endRun(run, 'healed', nowMs);
    return { kind: 'healed', run: healed, entry: healedEntry(run, look, nowMs) };
  }
  if (nowMs < endMs) {
    return { kind: 'wait' };
  }
  const move: Move =
    look.problem === undefined
      ? moveAfterWatch(run, policy)
      : { kind: 'end', state: 'not healed', escalate: policy.escalate };
  return { kind: 'move', move, entry: notHealedEntry(run, look, nowMs) };
}

function healedEntry(run: RunRecord, look: Look, nowMs: number): AuditEntry {
  const repairMs = nowMs - (run.problemSinceMs ?? run.decidedMs);
  return runEntry(run, 'healed', {
    atMs: nowMs,
    summary: `Step ${run.stepIndex + 1} helped: ${look.explanation}`,
    detail: { values: look.values, repairMs, repair: formatDuration(Math.max(0, repairMs)) },
  });
}

function notHealedEntry(run: RunRecord, look: Look, nowMs: number): AuditEntry {
  const step = `Step ${run.stepIndex + 1}`;
  return runEntry(run, 'not healed', {
    atMs: nowMs,
    summary:
      look.problem === undefined
        ? `${step} did not help in time: ${look.explanation}`
        : `Whether ${step.toLowerCase()} helped could not be seen, so nothing more is done: ${look.problem}`,
    detail: { values: look.values, problem: look.problem ?? null },
  });
}
