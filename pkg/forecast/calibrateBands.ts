import { bandReach } from './bandReach';
import { profileErrors } from './profileErrors';

/**
 * How far a band reaches from the mean, a value a step, on the models' scale: `below` is 0 or less, `above` 0 or more.
 */
export interface BandOffsets {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

/**
 * Bands from a backtest's errors (split conformal prediction; Vovk, Gammerman and Shafer, 2005): errors are divided by
 * their usual size at their step, which never falls with the horizon, and the quantiles of these quotients are
 * multiplied by it. So bands are nested and widen, and hold what the backtest's share of errors did. A young series has
 * too few errors for quantiles: its errors are taken as normal around zero, and its bands are Student's.
 * @param errors a row an origin, one at least, a value a step; NaN where nothing was measured
 * @param testedPoints how many measured points the errors are of
 * @param levels coverage in percent, ascending
 * @param steps how far to forecast; past the errors' own steps their size grows with the square root of the horizon
 */
export function calibrateBands(
  errors: readonly Float64Array[],
  testedPoints: number,
  levels: readonly number[],
  steps: number
): BandOffsets[] {
  const { sizes, quotients, evidence } = profileErrors(errors, testedPoints);
  const testedSteps = sizes.length;
  const lastSize = sizes[testedSteps - 1]!;
  const sizeAt = (step: number): number => sizes[step] ?? lastSize * Math.sqrt((step + 1) / testedSteps);
  return levels.map((level) => {
    const [lowest, highest] = bandReach(quotients, evidence, level);
    return {
      below: Float64Array.from({ length: steps }, (_, step) => lowest * sizeAt(step)),
      above: Float64Array.from({ length: steps }, (_, step) => highest * sizeAt(step)),
    };
  });
}
