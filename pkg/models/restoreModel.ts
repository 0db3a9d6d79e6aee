import { createModel } from './createModel';
import { InvalidModelStateError } from './errors/InvalidModelStateError';
import type { FittedModel, ModelState } from './Model';
import type { ModelName } from './ModelName';

/** A fitted model written down; it survives JSON. */
export interface SavedModel {
  readonly model: ModelName;
  readonly state: ModelState;
}

/**
 * Takes a saved fit up again; it predicts what the saved one did, to the last bit.
 * @throws {InvalidModelStateError} where the state is not that model's, or the model can't be saved
 */
export async function restoreModel({ model, state }: SavedModel): Promise<FittedModel> {
  const unfitted = await createModel(model);
  if (unfitted.restore === undefined) {
    throw new InvalidModelStateError(model, 'this model has to be fitted anew each time');
  }
  return unfitted.restore(state);
}
