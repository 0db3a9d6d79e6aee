import type { Judgement } from './JudgeMessage';

/** The memory of a judgement's arrays, for handing it out of a worker without a copy. */
export function judgementBuffers({ bands }: Pick<Judgement, 'bands'>): ArrayBufferLike[] {
  return bands.flatMap((band) =>
    band === undefined ? [] : [band.timesMs, band.expected, band.lower, band.upper].map(({ buffer }) => buffer)
  );
}
