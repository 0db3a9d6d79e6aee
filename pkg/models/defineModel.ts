import { z } from 'zod';
import type { FittedModel, ModelHistory, ModelState, Training, UnfittedModel } from './Model';
import type { ModelName } from './ModelName';
import { parseModelState } from './parseModelState';

/** A model as pure functions on what a fit of it knows. */
export interface ModelDefinition<State> {
  readonly name: ModelName;
  /** Checks a saved state, and turns its arrays of numbers into typed arrays and back. */
  readonly state: z.ZodType<State, ModelState>;
  /** @throws {PresageError} where the model can't fit that history */
  fit(history: ModelHistory, training?: Training): State;
  /** @returns the expected value of each of the next `steps` points */
  predict(state: State, steps: number): Float64Array;
  /** The same parameters after `newer` points; absent where the method must fit anew. */
  update?(state: State, newer: Float64Array): State;
}

/** Makes a model of its functions; saving and restoring follow from the state's schema. */
export function defineModel<State>(definition: ModelDefinition<State>): UnfittedModel {
  return {
    name: definition.name,
    fit: (history, training) => fittedModel(definition, definition.fit(history, training)),
    restore: (saved) => fittedModel(definition, parseModelState(definition.name, definition.state, saved)),
  };
}

function fittedModel<State>(definition: ModelDefinition<State>, state: State): FittedModel {
  const { update } = definition;
  return {
    predict: (steps) => definition.predict(state, steps),
    ...(update && { update: (newer: Float64Array) => fittedModel(definition, update(state, newer)) }),
    save: () => z.encode(definition.state, state),
  };
}
