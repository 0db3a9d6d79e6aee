import type { Forecast } from '../../../pkg/forecast/Forecast';

/** The memory of a forecast's arrays, each once, for handing it out of a worker without a copy. */
export function forecastBuffers({ history, mean, bands, components }: Forecast): ArrayBuffer[] {
  const arrays = [
    history.values,
    mean,
    ...bands.flatMap(({ lower, upper }) => [lower, upper]),
    ...(components === undefined ? [] : [components.trend, ...components.seasons]),
  ];
  return [...new Set(arrays.map((array) => array.buffer).filter((buffer) => buffer instanceof ArrayBuffer))];
}
