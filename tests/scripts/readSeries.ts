import { seededNoise } from '../../pkg/series/fixtures/seededNoise';
import type { Samples } from '../../pkg/series/Samples';
import { durationToMs } from '../../pkg/query/duration';
import { evaluateFormula } from './evaluateFormula';

/** `FORMULA for COUNT every STEP`, where `i` counts the points from 0. */
const GENERATED = /^(.+) for (\d+) every (\S+)$/;

/** `VALUE VALUE … every STEP`, where `_` is a missing value. */
const WRITTEN = /^(.+) every (\S+)$/;

/** Noise of the same case is the same in every run. */
const SEED = 1;

/**
 * The samples that a script's `load` line stands for, from the epoch on.
 * @param missing points left out: `FIRST..LAST`, several separated by a space
 */
export function readSeries(load: string, missing = ''): Samples {
  const generated = GENERATED.exec(load);
  const written = WRITTEN.exec(load);
  const stepMs = durationToMs(generated?.[3] ?? written?.[2] ?? '');
  const values =
    generated === null ? (written?.[1] ?? '').split(' ').map(toValue) : generate(generated[1]!, Number(generated[2]));
  for (const range of missing.split(' ').filter((text) => text !== '')) {
    const [first = Number.NaN, last = first] = range.split('..').map(Number);
    values.fill(Number.NaN, first, last + 1);
  }
  return {
    name: 'script',
    labels: {},
    timesMs: Float64Array.from(values, (_, i) => i * stepMs),
    values: Float64Array.from(values),
  };
}

function generate(formula: string, count: number): number[] {
  const noise = seededNoise(SEED);
  const functions = {
    sin: Math.sin,
    cos: Math.cos,
    exp: Math.exp,
    abs: Math.abs,
    floor: Math.floor,
    noise: (deviation: number) => deviation * noise(),
  };
  return Array.from({ length: count }, (_, i) => evaluateFormula(formula, { i, pi: Math.PI }, functions));
}

function toValue(text: string): number {
  if (text === '_') {
    return Number.NaN;
  }
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) {
    throw new SyntaxError(`"${text}" is no value of a series.`);
  }
  return value;
}
