import { ArimaError } from './errors/ArimaError';
import type { UnfittedModel } from './Model';
import type { ModelName } from './ModelName';

/** The model where its WebAssembly could not be loaded: it says so whenever it is to be used. */
export function withoutArima(name: ModelName, cause: unknown): UnfittedModel {
  const refuse = (): never => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ArimaError(`its WebAssembly could not be loaded (${reason})`, { cause });
  };
  return { name, fit: refuse, restore: refuse };
}
