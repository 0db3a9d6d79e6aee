import type { ErrorEvidence } from './bandReach';
import { errorSizes } from './errorSizes';
import { independentErrors } from './independentErrors';
import { sortedQuotients } from './sortedQuotients';

/** What the errors of a backtest tell of those to come. */
export interface ErrorProfile {
  /** Usual size at each step; never falls with the horizon. */
  readonly sizes: Float64Array;
  /** The errors in their steps' usual size: a row an origin, ascending. */
  readonly quotients: readonly Float64Array[];
  readonly evidence: ErrorEvidence;
}

/**
 * @param errors a row an origin, one at least, a value a step; NaN where nothing was measured
 * @param testedPoints how many measured points the errors are of
 */
export function profileErrors(errors: readonly Float64Array[], testedPoints: number): ErrorProfile {
  const sizes = errorSizes(errors, errors[0]!.length);
  return {
    sizes,
    quotients: sortedQuotients(errors, sizes),
    evidence: { testedPoints, independent: independentErrors(errors, testedPoints) },
  };
}
