/**
 * The power at each frequency from 0 to half a cycle a step, after padding with zeros to a power of two (radix-2 FFT,
 * Cooley and Tukey, 1965).
 * @returns `length / 2 + 1` powers; bin `k` stands for a period of `length / k` steps
 */
export function powerSpectrum(values: Float64Array): Float64Array {
  let length = 2;
  while (length < values.length) {
    length *= 2;
  }
  const real = new Float64Array(length);
  const imaginary = new Float64Array(length);
  permute(values, real);
  for (let size = 2; size <= length; size *= 2) {
    combine(real, imaginary, size);
  }
  return Float64Array.from({ length: length / 2 + 1 }, (_, k) => real[k]! ** 2 + imaginary[k]! ** 2);
}

/** Puts each value at the index whose bits are its own reversed. */
function permute(values: Float64Array, target: Float64Array): void {
  let reversed = 0;
  for (let i = 0; i < values.length; i++) {
    target[reversed] = values[i]!;
    let bit = target.length >> 1;
    while ((reversed & bit) !== 0) {
      reversed ^= bit;
      bit >>= 1;
    }
    reversed ^= bit;
  }
}

/** Joins neighbouring transforms of half of `size` into ones of `size`. */
function combine(real: Float64Array, imaginary: Float64Array, size: number): void {
  const half = size / 2;
  for (let k = 0; k < half; k++) {
    const cosine = Math.cos((Math.PI * k) / half);
    const sine = -Math.sin((Math.PI * k) / half);
    for (let even = k; even < real.length; even += size) {
      const odd = even + half;
      const oddReal = cosine * real[odd]! - sine * imaginary[odd]!;
      const oddImaginary = cosine * imaginary[odd]! + sine * real[odd]!;
      real[odd] = real[even]! - oddReal;
      imaginary[odd] = imaginary[even]! - oddImaginary;
      real[even] = real[even]! + oddReal;
      imaginary[even] = imaginary[even]! + oddImaginary;
    }
  }
}
