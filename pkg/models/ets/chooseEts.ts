import type { EtsForm } from './EtsForm';
import { fitEtsForm, type EtsFit } from './fitEtsForm';
import { startEts } from './startEts';

/** Forms of one season, the plainest trend first: it wins a tie. */
const TRENDS = ['N', 'Ad', 'A'] as const;

/**
 * Fits the forms that can be and takes the one of least AICc: first the trend among additive forms, then, on a scale of
 * ratios, whether the error, and the season, of that trend are multiplicative. Additive errors with a multiplicative
 * season are left out, as usual: they are unstable.
 * @param seasonSteps of the season that is part of the form; undefined for none
 * @param isRatioScale whether zero means nothing at all, and all values lie above it
 */
export function chooseEts(values: Float64Array, seasonSteps: number | undefined, isRatioScale: boolean): EtsFit {
  const starts = startEts(values, seasonSteps);
  const season = seasonSteps === undefined ? 'N' : 'A';
  const fit = (form: EtsForm): EtsFit => fitEtsForm(form, starts.of(form), values);
  const best = TRENDS.map((trend) => fit({ error: 'A', trend, season })).reduce(better);
  if (!isRatioScale) {
    return best;
  }
  const { trend } = best.form;
  const relative = better(best, fit({ error: 'M', trend, season }));
  return season === 'N' ? relative : better(relative, fit({ error: 'M', trend, season: 'M' }));
}

function better(first: EtsFit, second: EtsFit): EtsFit {
  return second.aicc < first.aicc ? second : first;
}
