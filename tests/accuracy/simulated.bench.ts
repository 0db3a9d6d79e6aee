// Prints how auto and each model forecast made-up metrics of many kinds: a check that no rule fits the measured sets
// alone.
import { benchModels } from './benchModels';
import { benchOptions } from './benchOptions';
import { SIMULATED_STEPS, simulatedSplits } from './simulatedSplits';

const options = benchOptions(Object.keys(SIMULATED_STEPS) as Array<keyof typeof SIMULATED_STEPS>);
for (const set of options.sets) {
  await benchModels(
    `Simulated, ${set}, horizon ${SIMULATED_STEPS[set].horizonSteps} steps`,
    simulatedSplits(set),
    options
  );
}
