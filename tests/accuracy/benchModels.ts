import { appendFileSync } from 'node:fs';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import type { BenchOptions } from './benchOptions';
import { evaluateModel, type Evaluation } from './evaluateModel';
import { coverageRow, SCORE_HEADER, scoreRow } from './scoreTable';
import type { Split } from './Split';

/** Models that train for seconds are tried on each tenth split only. */
const SLOW_MODELS: ReadonlySet<string> = new Set(['lstm', 'tcn']);
const SLOW_EVERY = 10;

/** Prints a table of each model's scores on `splits`, and how evenly the bands of `auto` hold. */
export async function benchModels(
  title: string,
  splits: readonly Split[],
  { models, every, failures, detailsFile }: BenchOptions
): Promise<void> {
  const chosen = splits.filter((_, index) => index % every === 0);
  const unscaled = chosen.filter(({ scale }) => Number.isNaN(scale)).length;
  console.log(`\n${title}: ${chosen.length} splits, ${unscaled} of them without a scale for MASE and MSIS`);
  console.log(SCORE_HEADER);
  const notes: string[] = [];
  let first: Evaluation | undefined;
  for (const model of models) {
    const evaluation = await evaluateModel(model, thinned(chosen, model));
    console.log(scoreRow(evaluation, first));
    first ??= evaluation;
    if (detailsFile !== undefined) {
      appendFileSync(detailsFile, detailRows(title, evaluation));
    }
    notes.push(...(model === 'auto' ? [coverageRow(evaluation)] : []));
    notes.push(...(SLOW_MODELS.has(model) ? [`${model}: each ${SLOW_EVERY}th split only`] : []));
    notes.push(...(failures ? evaluation.failures.map((failure) => `${model} failed on ${failure}`) : []));
  }
  notes.forEach((note) => console.log(note));
}

function thinned(splits: readonly Split[], model: ForecastPlan['model']): readonly Split[] {
  return SLOW_MODELS.has(model) ? splits.filter((_, index) => index % SLOW_EVERY === 0) : splits;
}

/** Separated by tabs: names of sets and splits hold commas. */
function detailRows(title: string, { method, scores }: Evaluation): string {
  return scores.map(({ id, mase, smape, msis }) => `${[title, method, id, mase, smape, msis].join('\t')}\n`).join('');
}
