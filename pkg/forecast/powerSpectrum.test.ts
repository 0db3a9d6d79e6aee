import { expect, test } from 'bun:test';
import { powerSpectrum } from './powerSpectrum';

test('agrees with NumPy', () => {
  // numpy 2.4.6, abs(fft.rfft([1, 2, 4, 7, 11, 0, 0, 0])) ** 2.
  const expected = [625, 290.62236636, 89, 47.37763364, 49];

  powerSpectrum(Float64Array.of(1, 2, 4, 7, 11)).forEach((power, k) => expect(power).toBeCloseTo(expected[k]!, 7));
});

test('keeps the energy of the values (Parseval)', () => {
  const values = Float64Array.from({ length: 64 }, (_, i) => Math.sin(i * i));
  const power = powerSpectrum(values);

  const inside = power.subarray(1, -1).reduce((sum, value) => sum + 2 * value, 0);
  const energy = values.reduce((sum, value) => sum + value * value, 0);
  expect((power[0]! + power.at(-1)! + inside) / 64).toBeCloseTo(energy, 9);
});
