import type { Samples } from '../../series/Samples';

/** One subject's series, by the name that conditions call them. */
export type Signals = Readonly<Record<string, Samples>>;
