/** A model that takes part in a blend. */
export interface BlendMember {
  readonly weight: number;
  /** How far it may stray from the members' weighted median. */
  readonly reach: number;
  readonly prediction: Float64Array;
}

/**
 * The weighted mean of several predictions, each drawn in to within its reach of their weighted median: one that goes
 * astray where the others agree can't take the blend with it.
 * @param members one at least, with predictions of one length; weights add up to 1
 */
export function blendPredictions(members: readonly BlendMember[]): Float64Array {
  const [first] = members;
  if (first === undefined || members.length === 1) {
    return first?.prediction ?? new Float64Array();
  }
  // Sorted by insertion at every step: the order hardly changes from one to the next.
  const order = members.slice();
  return first.prediction.map((_, step) => {
    for (let i = 1; i < order.length; i++) {
      const member = order[i]!;
      let place = i;
      while (place > 0 && order[place - 1]!.prediction[step]! > member.prediction[step]!) {
        order[place] = order[place - 1]!;
        place--;
      }
      order[place] = member;
    }
    const centre = weightedMedian(order, step);
    let sum = 0;
    for (const { weight, reach, prediction } of members) {
      sum += weight * Math.min(centre + reach, Math.max(centre - reach, prediction[step]!));
    }
    return sum;
  });
}

function weightedMedian(ascending: readonly BlendMember[], step: number): number {
  let weight = 0;
  for (const member of ascending) {
    weight += member.weight;
    if (weight >= 0.5) {
      return member.prediction[step]!;
    }
  }
  return ascending.at(-1)!.prediction[step]!;
}
