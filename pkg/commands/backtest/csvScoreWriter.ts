import { csvField } from '../csvField';
import type { ScoreWriter } from './ScoreWriter';

/** Scores as CSV, one row a series and model; a score that is undefined is an empty field. */
export const csvScoreWriter: ScoreWriter = {
  header: 'unique_id,model,series,forecasts,failures,smape,mase,msis,coverage-95,fit_ms\n',
  separator: '',
  row: ({ series, model, seriesCount, forecasts, failures, smape, mase, msis, coverage, fitMs }) =>
    `${[series, model, seriesCount, forecasts, failures, smape, mase, msis, coverage, fitMs].map(csvField).join(',')}\n`,
};
