import type { CommandIo } from './CommandIo';
import { StepUnitError } from './errors/StepUnitError';
import type { ForecastOptions } from './ForecastOptions';
import { readFrom } from './readFrom';
import { type InputSeries, readSeries } from './readSeries';

/**
 * Reads the series that a command is to work on.
 * @param file path, or `-` for standard input
 * @param step as asked for, which has to suit the input's times
 * @throws {WrongRowError | EmptyInputError | UnreadableFileError | StepUnitError}
 */
export async function readInput(
  file: string,
  step: ForecastOptions['step'],
  { stdin }: CommandIo
): Promise<InputSeries> {
  const input = await readFrom(file, stdin, (stream) => readSeries(stream));
  // The texts of a large file would stay in memory beside the processes that are started now.
  Bun.gc(true);
  const isIndex = input.format.kind === 'index';
  if (step !== 'auto' && isIndex !== (step.unit === 'index')) {
    throw new StepUnitError(isIndex);
  }
  return input;
}
