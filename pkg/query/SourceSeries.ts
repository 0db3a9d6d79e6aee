import type { FrameNotice, NumberField } from '../series/Frame';
import type { Samples } from '../series/Samples';

/** One series of the wrapped source, with what its frame said about it. */
export interface SourceSeries {
  readonly samples: Samples;
  /** Field options: unit, decimals, a name given by hand … */
  readonly config: NonNullable<NumberField['config']>;
  /** The source's own, such as a warning that the answer is partial. */
  readonly notices: readonly FrameNotice[];
}
