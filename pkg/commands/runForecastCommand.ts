import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Forecaster } from '../query/Forecaster';
import { PresageError } from '../series/PresageError';
import type { Samples } from '../series/Samples';
import type { CommandIo } from './CommandIo';
import { HorizonBeyondHistoryError } from './errors/HorizonBeyondHistoryError';
import { StepUnitError } from './errors/StepUnitError';
import { UnreadableFileError } from './errors/UnreadableFileError';
import { UnwritableFileError } from './errors/UnwritableFileError';
import { EXIT_CODES, type ExitCode } from './ExitCode';
import type { ForecastOptions } from './ForecastOptions';
import { forecastHeader, forecastRows } from './forecastRows';
import { planSeries } from './planSeries';
import { type InputSeries, readSeries } from './readSeries';
import type { TimestampFormat } from './TimestampFormat';

const STANDARD_INPUT = '-';

/**
 * Forecasts every series of a CSV file and writes the forecasts as CSV, in the input's order of series.
 * A series that can't be forecast is named on stderr, and the others are still written.
 * @param file path, or `-` for standard input
 * @returns failure where any series has no forecast
 * @throws {WrongRowError | EmptyInputError | UnreadableFileError | StepUnitError} before anything is written
 * @throws {UnwritableFileError}
 */
export async function runForecastCommand(
  file: string,
  options: ForecastOptions,
  forecaster: Forecaster,
  io: CommandIo
): Promise<ExitCode> {
  const { series, format } = await readInput(file, io.stdin);
  const isIndex = format.kind === 'index';
  if (options.step !== 'auto' && isIndex !== (options.step.unit === 'index')) {
    throw new StepUnitError(isIndex);
  }
  const forecasts = series.map((samples) => forecastAsCsv(samples, options, format, forecaster));
  let exitCode: ExitCode = EXIT_CODES.success;

  async function* csv(): AsyncGenerator<string> {
    yield forecastHeader(options.level);
    for (const [index, forecast] of forecasts.entries()) {
      const result = await forecast;
      if (typeof result === 'string') {
        yield result;
      } else {
        exitCode = EXIT_CODES.failure;
        io.stderr.write(`${series[index]?.name ?? ''}: ${result.explanation}\n`);
      }
    }
  }
  await writeOutput(csv(), options.output, io.stdout);
  return exitCode;
}

async function readInput(file: string, stdin: Readable): Promise<InputSeries> {
  try {
    return await readSeries(file === STANDARD_INPUT ? stdin : createReadStream(file));
  } catch (error) {
    throw error instanceof PresageError ? error : new UnreadableFileError(file, error);
  }
}

async function forecastAsCsv(
  samples: Samples,
  options: ForecastOptions,
  format: TimestampFormat,
  forecaster: Forecaster
): Promise<string | PresageError> {
  try {
    const plan = planSeries(samples, options, format);
    const forecast = await forecaster.forecast(samples, plan, new AbortController().signal);
    return forecast.mean.length < options.horizon
      ? new HorizonBeyondHistoryError(samples.name, options.horizon, forecast.mean.length)
      : forecastRows(forecast, format);
  } catch (error) {
    if (error instanceof PresageError) {
      return error;
    }
    throw error;
  }
}

async function writeOutput(csv: AsyncIterable<string>, path: string | undefined, stdout: Writable): Promise<void> {
  const output = path === undefined ? stdout : createWriteStream(path);
  // Each write reports its own failure; an error event without a listener would end the process.
  output.on('error', () => undefined);
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => output.write(text, (error) => (error ? reject(error) : resolve())));
  try {
    for await (const text of csv) {
      await write(text);
    }
    if (path !== undefined) {
      output.end();
      await finished(output);
    }
  } catch (error) {
    if (error instanceof PresageError) {
      throw error;
    }
    // A reader such as `head` that has enough is no failure.
    if (!isClosedPipe(error)) {
      throw new UnwritableFileError(path, error);
    }
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
