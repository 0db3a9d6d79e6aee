import { z } from 'zod';

/** Above this a series hardly ever returns; it is then taken for a random walk. */
const UNIT_ROOT = 0.99;

/** A first-order autoregression around a mean, after its `last` value; it returns by `rho` a step. */
export const meanReversionSchema = z.object({ mean: z.number(), rho: z.number(), last: z.number() });

export type MeanReversion = z.infer<typeof meanReversionSchema>;

/** Least squares on seasonally adjusted values, one or more. */
export function fitMeanReversion(adjusted: Float64Array): MeanReversion {
  const mean = adjusted.reduce((sum, value) => sum + value, 0) / adjusted.length;
  let products = 0;
  let squares = 0;
  for (let i = 1; i < adjusted.length; i++) {
    products += (adjusted[i]! - mean) * (adjusted[i - 1]! - mean);
    squares += (adjusted[i - 1]! - mean) ** 2;
  }
  return { mean, rho: squares > 0 ? Math.max(0, products / squares) : 0, last: adjusted.at(-1)! };
}

/** Rho: back to the mean; a series that hardly returns to it stays at its last value. */
export function forecastByReturn({ mean, rho, last }: MeanReversion, steps: number): Float64Array {
  return Float64Array.from({ length: steps }, (_, step) =>
    rho > UNIT_ROOT ? last : mean + rho ** (step + 1) * (last - mean)
  );
}
