import { type BatchResult, forecastBatch } from '../query/fits/forecastBatch';
import type { PresageError } from '../series/PresageError';
import type { ClosableForecaster } from './ClosableForecaster';
import type { CommandIo } from './CommandIo';
import { HorizonBeyondHistoryError } from './errors/HorizonBeyondHistoryError';
import { EXIT_CODES, type ExitCode } from './ExitCode';
import type { ForecastOptions } from './ForecastOptions';
import { forecastHeader, forecastRows } from './forecastRows';
import { planSeries } from './planSeries';
import { ProgressLine } from './ProgressLine';
import { readInput } from './readInput';
import type { TimestampFormat } from './TimestampFormat';
import { writeOutput } from './writeOutput';

/** Forecasts that wait for a slower one before them, for each that is worked on. */
const PENDING_PER_FIT = 16;

/**
 * Forecasts every series of a CSV file and writes the forecasts as CSV, in the input's order of series and as they
 * come. A series that can't be forecast is named on stderr, and the others are still written.
 * @param file path, or `-` for standard input
 * @returns failure where any series has no forecast
 * @throws {WrongRowError | EmptyInputError | UnreadableFileError | StepUnitError} before anything is written
 * @throws {UnwritableFileError}
 */
export async function runForecastCommand(
  file: string,
  options: ForecastOptions,
  forecaster: ClosableForecaster,
  io: CommandIo
): Promise<ExitCode> {
  const { series, format } = await readInput(file, options.step, io);
  const progressLine = new ProgressLine(io.stderr);
  const results = forecastBatch(
    forecaster,
    {
      count: series.length,
      taskAt: (index) => ({ samples: series[index]!, plan: planSeries(series[index]!, options, format) }),
    },
    {
      maxPending: PENDING_PER_FIT * forecaster.fitsAtOnce,
      order: 'input',
      onProgress: ({ done, total, share }) =>
        progressLine.show(`${done} of ${total} series forecast (${Math.floor(100 * share)} %)`),
    }
  );
  let exitCode: ExitCode = EXIT_CODES.success;

  async function* csv(): AsyncGenerator<string> {
    yield forecastHeader(options.level);
    for await (const result of results) {
      const outcome = asRows(result, options.horizon, format);
      progressLine.clear();
      if (typeof outcome === 'string') {
        yield outcome;
      } else {
        exitCode = EXIT_CODES.failure;
        io.stderr.write(`${series[result.index]!.name}: ${outcome.explanation}\n`);
      }
    }
  }
  await writeOutput(csv(), options.output, io.stdout);
  return exitCode;
}

function asRows(result: BatchResult, horizon: number, format: TimestampFormat): string | PresageError {
  if ('problem' in result) {
    return result.problem;
  }
  const { history, mean } = result.forecast;
  return mean.length < horizon
    ? new HorizonBeyondHistoryError(history.name, horizon, mean.length)
    : forecastRows(result.forecast, format);
}
