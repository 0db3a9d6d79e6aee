import { parseArgs } from 'node:util';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { MODEL_NAMES } from '../../pkg/models/ModelName';

const METHODS = ['auto', ...MODEL_NAMES] as const;

/** What the accuracy benches take on their command line. */
export interface BenchOptions {
  /** `--models auto,theta`; all where it isn't given. */
  readonly models: ReadonlyArray<ForecastPlan['model']>;
  /** `--set nab`: one part of the bench; undefined is all. */
  readonly set: string | undefined;
  /** `--every 10`: only each tenth split. */
  readonly every: number;
  /** `--failures`: say what could not be forecast, and why. */
  readonly failures: boolean;
  /** `--splits FOLDER`: write the splits there as CSV, for other programs. */
  readonly splitsFolder: string | undefined;
}

/** @throws {RangeError} where a model isn't known */
export function benchOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      models: { type: 'string' },
      set: { type: 'string' },
      every: { type: 'string', default: '1' },
      failures: { type: 'boolean', default: false },
      splits: { type: 'string' },
    },
  });
  return {
    models: values.models === undefined ? METHODS : values.models.split(',').map(methodOf),
    set: values.set,
    every: Number(values.every),
    failures: values.failures,
    splitsFolder: values.splits,
  };
}

function methodOf(name: string): ForecastPlan['model'] {
  const method = METHODS.find((known) => known === name);
  if (method === undefined) {
    throw new RangeError(`There is no model ${name}; there are ${METHODS.join(', ')}.`);
  }
  return method;
}
