import { InvalidArgumentError } from 'commander';
import { MODEL_NAMES } from '../../models/ModelName';
import type { BacktestOptions } from './BacktestOptions';

/** Everything that a backtest can score. */
export const ALL_MODELS: BacktestOptions['model'] = ['auto', ...MODEL_NAMES];

/** @throws {InvalidArgumentError} where the text names a model that there is none of */
export function parseModels(text: string): BacktestOptions['model'] {
  if (text === 'all') {
    return ALL_MODELS;
  }
  const models = text.split(',').map((part) => ALL_MODELS.find((name) => name === part.trim()));
  if (!models.every((model) => model !== undefined)) {
    throw new InvalidArgumentError(`Write all, or one or several of: ${ALL_MODELS.join(', ')}.`);
  }
  return [...new Set(models)];
}
