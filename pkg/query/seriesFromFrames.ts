import type { Frame } from '../series/Frame';
import { framesToSamples } from '../series/framesToSamples';
import type { SourceSeries } from './SourceSeries';

/**
 * Takes the series out of a source's answer, each with its field's options.
 * @throws {PresageError} where a frame holds no time series
 */
export function seriesFromFrames(frames: readonly Frame[]): SourceSeries[] {
  return frames.flatMap((frame) => {
    const numbers = frame.fields.filter((field) => field.type === 'number');
    const samples = framesToSamples([frame]);
    const perField = samples.length / numbers.length;
    return samples.map((one, index) => ({ samples: one, config: numbers[Math.floor(index / perField)]?.config ?? {} }));
  });
}
