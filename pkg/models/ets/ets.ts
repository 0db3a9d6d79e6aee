import { defineModel } from '../defineModel';
import { deseasonalise, type Deseasonalised } from '../deseasonalise';
import type { ModelHistory } from '../Model';
import { chooseEts } from './chooseEts';
import { seasonedEts } from './seasonedEts';

/** The longest season that is part of the form itself; each of its steps is one more thing to find out. */
const MAX_SEASON_STEPS = 24;

/** The weight of older points has faded, so that they cost time and change nothing. */
const MAX_POINTS = 1_000;

/**
 * The exponential smoothing family with choice by AICc (Hyndman, Koehler, Ord and Snyder, "Forecasting with exponential
 * smoothing: the state space approach", 2008): level, trend (none, additive, damped) and one season of up to 24 steps;
 * several seasons, or a longer one, are taken out first. Multiplicative errors and seasons are tried where the history
 * tells its data's zero and lies above it. Parameters: alpha, beta, gamma and phi by greatest likelihood from first
 * states that are estimated beforehand, on the last 1,000 points. It knows no second season that changes its shape, nor
 * a trend that accelerates.
 */
export const ets = defineModel({
  name: 'ets',
  ...seasonedEts,
  fit: (history) => {
    const ownSeason = seasonOfForm(history);
    const { adjusted, cycle } = ownSeason === undefined ? deseasonalise(history) : asItIs(history);
    const isRatioScale = Number.isFinite(history.zero) && adjusted.every((value) => value > history.zero!);
    const zero = isRatioScale ? history.zero! : 0;
    const { form, parameters, state } = chooseEts(
      adjusted.slice(-MAX_POINTS).map((value) => value - zero),
      ownSeason,
      isRatioScale
    );
    return { cycle, form, parameters, state, zero };
  },
});

function seasonOfForm({ values, seasonSteps }: ModelHistory): number | undefined {
  const usable = seasonSteps.filter((steps) => 2 * steps <= values.length);
  return usable.length === 1 && usable[0]! <= MAX_SEASON_STEPS ? usable[0] : undefined;
}

function asItIs({ values }: ModelHistory): Deseasonalised {
  return { adjusted: values, cycle: { profiles: [], nextPoint: values.length } };
}
