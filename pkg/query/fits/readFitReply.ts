import type { Forecast } from '../../forecast/Forecast';
import { PresageError } from '../../series/PresageError';
import { FitCrashedError } from '../errors/FitCrashedError';
import type { FitReply, FitTask } from './FitMessage';

/** @throws {FitCrashedError | PresageError} the engine's own errors as they were thrown where the fit ran */
export function readFitReply(reply: FitReply, { samples, plan }: FitTask): Forecast {
  switch (reply.kind) {
    case 'forecast':
      return reply.forecast;
    case 'refusal':
      throw PresageError.fromJSON(reply.error);
    case 'failure':
      throw new FitCrashedError(samples.name, plan.model, reply.message);
  }
}
