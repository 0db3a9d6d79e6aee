import type { UnfittedModel } from './Model';
import type { ModelName } from './ModelName';
import { seasonalNaive } from './seasonalNaive';
import { theta } from './theta';

const LOADERS: Readonly<Record<ModelName, () => Promise<UnfittedModel>>> = {
  'seasonal-naive': () => Promise.resolve(seasonalNaive),
  theta: () => Promise.resolve(theta),
  arima: () => import('./arima').then((module) => module.loadArimaModel()),
};

/** A model by its name; what only it needs (ARIMA's WebAssembly) is loaded with it. */
export function createModel(name: ModelName): Promise<UnfittedModel> {
  return LOADERS[name]();
}
