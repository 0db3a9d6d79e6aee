/** A counter as if its process had never restarted. */
export interface BridgedCounter {
  /**
   * Never falling. From the last reset on as measured, so that a forecast goes on from there; what was before lies
   * lower.
   */
  readonly values: Float64Array;
  readonly resetCount: number;
}

/**
 * Takes the falls out of a counter: what it counted before a reset goes on counting, as Prometheus' `increase` has it.
 * @param values in time order; a fall is a reset, after which counting began at zero
 */
export function bridgeResets(values: Float64Array): BridgedCounter {
  const bridged = values.slice();
  let lost = 0;
  let resetCount = 0;
  for (let i = values.length - 1; i > 0; i--) {
    if (values[i]! < values[i - 1]!) {
      lost += values[i - 1]!;
      resetCount++;
    }
    bridged[i - 1] = values[i - 1]! - lost;
  }
  return { values: bridged, resetCount };
}
