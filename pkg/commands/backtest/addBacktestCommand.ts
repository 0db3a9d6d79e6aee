import { type Command, Option } from 'commander';
import { fileArgument, horizonOption, outputOption, seasonOption, stepOption } from '../sharedOptions';
import type { BacktestOptions } from './BacktestOptions';
import { parseCycle } from './parseCycle';
import { ALL_MODELS, parseModels } from './parseModels';
import { parseOrigins } from './parseOrigins';

const HELP = `
The file is CSV as "forecast" reads it. The known end of each series is forecast from what came before it, and every model
scored by what really came: sMAPE in percent; MASE and MSIS in units of the error that repeating the last cycle makes in the
history, as in the M4 competition; the share of values that the 95 % interval held; and the time a forecast takes. Each model
is forecast with as in Presage, with its own backtest and calibrated interval; "auto" chooses among them or blends them.

Each series' scores are the mean over its origins; those of (all) are the mean over the series that the model could forecast.

Exit codes: 0 every series tested, 1 a series or the output failed, 2 wrong arguments or input.

Examples:
  $ gpx_presage backtest cpu.csv --horizon 24
  $ gpx_presage backtest cpu.csv --horizon 288 --origins 7 --season 288,2016 --model auto,theta --format csv --output scores.csv`;

/** Adds `backtest` to the program. */
export function addBacktestCommand(
  program: Command,
  run: (file: string, options: BacktestOptions) => Promise<void>
): void {
  program
    .command('backtest')
    .description('Score every model on the known end of every series of a CSV file.')
    .addArgument(fileArgument())
    .addOption(horizonOption('how many steps to forecast, and so to hold out'))
    .addOption(seasonOption())
    .addOption(
      new Option('--model <names>', `all, or some of ${ALL_MODELS.join(', ')}`)
        .argParser(parseModels)
        .default(ALL_MODELS, 'all')
    )
    .option('--origins <count>', 'how many times to forecast, each one horizon after the other', parseOrigins, 1)
    .addOption(stepOption())
    .option('--cycle <steps>', 'cycle that MASE and MSIS scale by; auto is the shortest season', parseCycle, 'auto')
    .addOption(new Option('--format <name>', 'how to write the scores').choices(['table', 'csv']).default('table'))
    .addOption(outputOption())
    .addHelpText('after', HELP)
    .action(run);
}
