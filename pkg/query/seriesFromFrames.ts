import type { Frame } from '../series/Frame';
import { framesToSamples } from '../series/framesToSamples';
import { metricName } from './metricName';
import type { SourceSeries } from './SourceSeries';

/**
 * Takes the series out of a source's answer, each with its field's options.
 * @throws {PresageError} where a frame holds no time series
 */
export function seriesFromFrames(frames: readonly Frame[]): SourceSeries[] {
  return frames.flatMap((frame) => {
    const numbers = frame.fields.filter((field) => field.type === 'number');
    const samples = framesToSamples([frame]);
    // A long frame gives several series for each of its number fields.
    const seriesPerField = samples.length / numbers.length;
    return samples.flatMap((one, index) => {
      const field = numbers[Math.floor(index / seriesPerField)];
      return field === undefined
        ? []
        : [
            {
              samples: { ...one, name: metricName(frame, field) },
              config: field.config ?? {},
              notices: frame.meta?.notices ?? [],
            },
          ];
    });
  });
}
