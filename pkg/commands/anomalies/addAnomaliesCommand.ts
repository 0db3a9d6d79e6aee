import { type Command, Option } from 'commander';
import { DEFAULT_SENSITIVITY } from '../../anomaly/DetectionPlan';
import { fileArgument, outputOption } from '../sharedOptions';
import type { AnomaliesOptions } from './AnomaliesOptions';
import { parseColumns } from './parseColumns';
import { parseSensitivity } from './parseSensitivity';
import { parseStretch } from './parseStretch';

const HELP = `
The file is CSV with the header timestamp,value: a timestamp is an ISO time, YYYY-MM-DD hh:mm:ss in UTC, or a whole number; an
empty value is a missing one. A file may have several columns with names of their own, and a column unique_id where it has
several series. Semicolons may stand for commas. Columns such as label or anomaly are judged only where --columns names them.

The output has one row for each row of the file, in the same order, each judged from the rows up to it only:
timestamp,value,expected,lower,upper,anomaly_score,anomalous,severity
anomaly_score is from 0 to 1; anomalous is 1 above and -1 below what is expected, 0 where all is well; severity is none,
warning or critical. Of several columns a row has the value and the verdict of the most anomalous one; judged together, those
of the column that has most to do with it.

Exit codes: 0 all rows judged, 1 the output failed, 2 wrong arguments or input.

Examples:
  $ gpx_presage anomalies cpu.csv --output verdicts.csv --incidents incidents.csv
  $ gpx_presage anomalies host.csv --together --columns cpu,memory,latency --exclude 2026-05-12/2026-05-13`;

/** Adds `anomalies` to the program. */
export function addAnomaliesCommand(
  program: Command,
  run: (file: string, options: AnomaliesOptions) => Promise<void>
): void {
  program
    .command('anomalies')
    .description('Judge every row of a CSV file by what came before it.')
    .addArgument(fileArgument())
    .option('--together', 'judge the columns as one system instead of each on its own')
    .option(
      '--columns <names>',
      'columns to judge, such as cpu,memory; by default value, or all where there is none',
      parseColumns
    )
    .option(
      '--sensitivity <number>',
      'from 0, only the extreme, to 100, the slightest',
      parseSensitivity,
      DEFAULT_SENSITIVITY
    )
    .addOption(stretchesOption('--exclude <from/to>', 'a time neither judged nor learnt from; may be repeated'))
    .addOption(stretchesOption('--false-alarm <from/to>', 'a time whose alarm was wrong; may be repeated'))
    .addOption(outputOption())
    .option('--incidents <file>', 'file to write the list of incidents to, with the reason for each')
    .addHelpText('after', HELP)
    .action(run);
}

function stretchesOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(parseStretch).default([], 'none');
}
