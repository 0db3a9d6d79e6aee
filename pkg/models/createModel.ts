import { createAutoregression } from './autoregression/createAutoregression';
import { card } from './card/card';
import { drift } from './drift';
import { ets } from './ets/ets';
import { harmonic } from './harmonic/harmonic';
import { linear } from './linear';
import type { UnfittedModel } from './Model';
import type { ModelName } from './ModelName';
import { mstl } from './mstl/mstl';
import { naive } from './naive';
import { optimisedTheta } from './optimisedTheta/optimisedTheta';
import { recentMedian } from './recentMedian';
import { seasonalNaive } from './seasonalNaive';
import { theta } from './theta';

const LOADERS: Readonly<Record<ModelName, () => Promise<UnfittedModel>>> = {
  naive: () => Promise.resolve(naive),
  'seasonal-naive': () => Promise.resolve(seasonalNaive),
  drift: () => Promise.resolve(drift),
  linear: () => Promise.resolve(linear),
  harmonic: () => Promise.resolve(harmonic),
  'recent-median': () => Promise.resolve(recentMedian),
  theta: () => Promise.resolve(theta),
  'optimised-theta': () => Promise.resolve(optimisedTheta),
  ets: () => Promise.resolve(ets),
  mstl: () => Promise.resolve(mstl),
  card: () => Promise.resolve(card),
  autoregression: () => Promise.resolve(createAutoregression('autoregression', 'none')),
  'differenced-autoregression': () => Promise.resolve(createAutoregression('differenced-autoregression', 'step')),
  'seasonal-autoregression': () => Promise.resolve(createAutoregression('seasonal-autoregression', 'shortest season')),
  'long-seasonal-autoregression': () =>
    Promise.resolve(createAutoregression('long-seasonal-autoregression', 'longest season')),
  sarima: () => import('./sarima').then((module) => module.loadSarimaModel()),
  arima: () => import('./arima').then((module) => module.loadArimaModel()),
  lstm: () => import('./neural/lstm').then((module) => module.lstm),
  tcn: () => import('./neural/tcn').then((module) => module.tcn),
};

/** A model by its name; what only it needs (ARIMA's WebAssembly) is loaded with it. */
export function createModel(name: ModelName): Promise<UnfittedModel> {
  return LOADERS[name]();
}
