import type { OptionsWithLegend, OptionsWithTooltip } from '@grafana/schema';
import type { z } from 'zod';
import type { forecastSettingsSchema } from '../../../pkg/query/forecastSettings';

/** The panel's options as a dashboard's JSON has them: every setting of the forecast may be left out. */
export type ForecastPanelOptions = z.input<typeof forecastSettingsSchema> &
  OptionsWithLegend &
  OptionsWithTooltip & {
    /** Draw each series' trend and its seasons too. */
    readonly showComponents?: boolean;
    /** Mark anomalies and list them; true where left out. */
    readonly showAnomalies?: boolean;
    /** Draw the band that each value was expected in; true where left out. */
    readonly showExpected?: boolean;
    /** Have the list of anomalies open at first; false where left out. */
    readonly openIncidents?: boolean;
    /** Ids of the policies that the panel has a button for; none where left out. */
    readonly remediations?: readonly string[];
  };
