import { type Command, Option } from 'commander';
import { MODEL_NAMES } from '../models/ModelName';
import type { ForecastOptions } from './ForecastOptions';
import { parseLevel } from './parseLevel';
import { fileArgument, horizonOption, outputOption, seasonOption, stepOption } from './sharedOptions';

const DEFAULT_LEVELS = [95];

const HELP = `
The file is CSV with the header unique_id,ds,y (or timestamp,value): ds is an ISO time, YYYY-MM-DD hh:mm:ss in UTC, or a
whole number. The output is CSV with the header unique_id,ds,model,mean,lo-95,hi-95, ds written as in the file.

The series are forecast on all cores and written as they come, in the order of the file.

Exit codes: 0 all series forecast, 1 a series or the output failed, 2 wrong arguments or input.

Examples:
  $ gpx_presage forecast cpu.csv --horizon 24
  $ cat cpu.csv | gpx_presage forecast --horizon 288 --season 288,2016 --level 80,95 --output forecast.csv`;

/** Adds `forecast` to the program. */
export function addForecastCommand(
  program: Command,
  run: (file: string, options: ForecastOptions) => Promise<void>
): void {
  program
    .command('forecast')
    .description('Forecast every series of a CSV file.')
    .addArgument(fileArgument())
    .addOption(horizonOption('how many steps to forecast'))
    .addOption(seasonOption())
    .addOption(
      new Option('--model <name>', 'model, or auto for the best').choices(['auto', ...MODEL_NAMES]).default('auto')
    )
    .option('--level <percent>', 'coverage of the interval; several make several intervals', parseLevel)
    .addOption(stepOption())
    .addOption(outputOption())
    .addHelpText('after', HELP)
    .action((file: string, options: Omit<ForecastOptions, 'level'> & Partial<Pick<ForecastOptions, 'level'>>) =>
      run(file, { ...options, level: options.level ?? DEFAULT_LEVELS })
    );
}
