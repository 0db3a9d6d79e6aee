import { defineModel } from '../defineModel';
import type { UnfittedModel } from '../Model';
import { fitNeural } from './fitNeural';
import type { NetworkKind } from './NetworkKind';
import { neuralStateSchema } from './neuralStateSchema';
import { fitsNetwork } from './fitsNetwork';
import { predictNeural } from './predictNeural';
import { updateNeural } from './updateNeural';

/** Makes a model of a kind of network. */
export function defineNeuralModel(kind: NetworkKind): UnfittedModel {
  return defineModel({
    name: kind.name,
    state: neuralStateSchema.refine((state) => fitsNetwork(kind, state), 'its arrays have not the sizes of its layout'),
    fit: (history, training) => fitNeural(kind, history, training),
    predict: (state, steps) => predictNeural(kind, state, steps),
    update: (state, newer) => updateNeural(kind, state, newer),
  });
}
