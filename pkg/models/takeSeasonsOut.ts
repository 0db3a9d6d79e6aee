import { seasonAt } from '../prepare/seasonAt';
import type { Deseasonalised } from './deseasonalise';
import type { SeasonCycle } from './SeasonCycle';

/** Takes the seasons out of the points that come next, and moves on past them. */
export function takeSeasonsOut(newer: Float64Array, { profiles, nextPoint }: SeasonCycle): Deseasonalised {
  return {
    adjusted: newer.map((value, i) => value - seasonAt(profiles, nextPoint + i)),
    cycle: { profiles, nextPoint: nextPoint + newer.length },
  };
}
