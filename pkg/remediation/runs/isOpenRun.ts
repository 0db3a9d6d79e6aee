import { OPEN_RUN_STATES, type RunRecord } from '../../store/records/RunRecord';

/** Whether something may still be done about a run. */
export function isOpenRun({ state }: Pick<RunRecord, 'state'>): boolean {
  return OPEN_RUN_STATES.some((open) => open === state);
}
