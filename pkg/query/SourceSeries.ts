import type { NumberField } from '../series/Frame';
import type { Samples } from '../series/Samples';

/** One series of the wrapped source, with the field options (unit, decimals …) its frame carried. */
export interface SourceSeries {
  readonly samples: Samples;
  readonly config: NonNullable<NumberField['config']>;
}
