import { parseArgs } from 'node:util';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { MODEL_NAMES } from '../../pkg/models/ModelName';

const METHODS = ['auto', ...MODEL_NAMES] as const;

/** What the accuracy benches take on their command line. */
export interface BenchOptions<SetName extends string = string> {
  /** `--models auto,theta`; all where it isn't given. */
  readonly models: ReadonlyArray<ForecastPlan['model']>;
  /** `--set nab,ms`: parts of the bench. */
  readonly sets: readonly SetName[];
  /** `--every 10`: only each tenth split. */
  readonly every: number;
  /** `--failures`: say what could not be forecast, and why. */
  readonly failures: boolean;
  /** `--details FILE`: add each split's scores (MASE, sMAPE, MSIS) to this file, a line each. */
  readonly detailsFile: string | undefined;
  /** `--splits FOLDER`: write the splits there as CSV, for other programs. */
  readonly splitsFolder: string | undefined;
}

/**
 * @param sets that the bench knows
 * @param usual of them, where `--set` isn't given
 * @throws {RangeError} where a model or a set isn't known
 */
export function benchOptions<SetName extends string = never>(
  sets: readonly SetName[] = [],
  usual: readonly SetName[] = sets
): BenchOptions<SetName> {
  const { values } = parseArgs({
    options: {
      models: { type: 'string' },
      set: { type: 'string' },
      every: { type: 'string', default: '1' },
      failures: { type: 'boolean', default: false },
      details: { type: 'string' },
      splits: { type: 'string' },
    },
  });
  return {
    models: values.models === undefined ? METHODS : chosen('model', values.models, METHODS),
    sets: values.set === undefined ? usual : chosen('set', values.set, sets),
    every: Number(values.every),
    failures: values.failures,
    detailsFile: values.details,
    splitsFolder: values.splits,
  };
}

function chosen<Name extends string>(kind: string, text: string, known: readonly Name[]): Name[] {
  return text.split(',').map((name) => {
    const match = known.find((each) => each === name);
    if (match === undefined) {
      throw new RangeError(`There is no ${kind} ${name}; there are ${known.join(', ')}.`);
    }
    return match;
  });
}
