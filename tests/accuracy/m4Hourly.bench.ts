// Prints how auto and each model forecast the M4 competition's hourly series.
import { benchModels } from './benchModels';
import { benchOptions } from './benchOptions';
import { hasM4Hourly } from './m4Hourly';
import { earlierM4Splits, HORIZON_STEPS, m4Splits } from './m4Splits';

/** `--set even,odd` scores two quarters of the competition apart: what helps in one of them only was fitted to it. */
const SETS = {
  competition: { title: 'the days of the competition', read: m4Splits },
  earlier: { title: 'two days earlier, inside the series', read: earlierM4Splits },
  even: { title: 'each second series from the first', read: () => m4Splits().filter((_, index) => index % 2 === 0) },
  odd: { title: 'each second series from the second', read: () => m4Splits().filter((_, index) => index % 2 === 1) },
};

type SetName = keyof typeof SETS;

const options = benchOptions(Object.keys(SETS) as SetName[], ['competition', 'earlier']);

if (hasM4Hourly) {
  for (const set of options.sets) {
    const { title, read } = SETS[set];
    await benchModels(`M4 hourly, horizon ${HORIZON_STEPS}, ${title}`, read(), options);
  }
} else {
  console.log('M4 hourly: skipped, ../shared/data is not there');
}
