import { z } from 'zod';

/** A Float64Array of finite numbers, in a saved state a plain array. */
export const typedArraySchema = z.codec(
  z.array(z.number()),
  z.custom<Float64Array>((value) => value instanceof Float64Array),
  {
    decode: (numbers) => Float64Array.from(numbers),
    encode: (typed) => [...typed],
  }
);
