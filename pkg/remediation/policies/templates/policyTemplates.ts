import { enableCache } from './enableCache';
import { openCircuitBreaker } from './openCircuitBreaker';
import type { PolicyTemplate } from './PolicyTemplate';
import { restartService } from './restartService';
import { rollBack } from './rollBack';
import { scaleUp } from './scaleUp';
import { shiftLoad } from './shiftLoad';

/** Policies to start from, in the order that pages show them. */
export function policyTemplates(): readonly PolicyTemplate[] {
  return [scaleUp, shiftLoad, restartService, enableCache, openCircuitBreaker, rollBack];
}
