import { IconButton, Toggletip } from '@grafana/ui';
import { ForecastDetails, type ForecastDetailsProps } from './ForecastDetails';

/** Opens what there is to know of the panel's forecasts. */
export function DetailsButton(details: ForecastDetailsProps) {
  return (
    <Toggletip placement="bottom-end" fitContent content={<ForecastDetails {...details} />}>
      <IconButton name="info-circle" size="sm" aria-label="Why this forecast" />
    </Toggletip>
  );
}
