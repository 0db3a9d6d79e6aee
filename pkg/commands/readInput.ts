import { createReadStream } from 'node:fs';
import { PresageError } from '../series/PresageError';
import type { CommandIo } from './CommandIo';
import { StepUnitError } from './errors/StepUnitError';
import { UnreadableFileError } from './errors/UnreadableFileError';
import type { ForecastOptions } from './ForecastOptions';
import { type InputSeries, readSeries } from './readSeries';

const STANDARD_INPUT = '-';

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
  const input = await readFile(file, stdin);
  // The texts of a large file would stay in memory beside the processes that are started now.
  Bun.gc(true);
  const isIndex = input.format.kind === 'index';
  if (step !== 'auto' && isIndex !== (step.unit === 'index')) {
    throw new StepUnitError(isIndex);
  }
  return input;
}

async function readFile(file: string, stdin: CommandIo['stdin']): Promise<InputSeries> {
  try {
    return await readSeries(file === STANDARD_INPUT ? stdin : createReadStream(file));
  } catch (error) {
    throw error instanceof PresageError ? error : new UnreadableFileError(file, error);
  }
}
