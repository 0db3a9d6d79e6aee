import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Combobox, InlineField, useStyles2 } from '@grafana/ui';
import { useId, useState } from 'react';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import type { DetailedSeries } from './DetailedSeries';
import { NoteList } from './NoteList';
import { AllSeriesExplanation } from './AllSeriesExplanation';
import { SeriesExplanation } from './SeriesExplanation';

export interface ForecastDetailsProps {
  readonly seriesList: readonly DetailedSeries[];
  /** What holds for the panel as a whole. */
  readonly notes: readonly string[];
  readonly asked: ForecastSettings['model'];
}

const ALL_SERIES = '';

/** Everything there is to know of the panel's forecasts: of all series together, or of the one that is picked. */
export function ForecastDetails({ seriesList, notes, asked }: ForecastDetailsProps) {
  const styles = useStyles2(getStyles);
  const seriesId = useId();
  const [pickedKey, setPickedKey] = useState(ALL_SERIES);
  // The series picker's list is to stay inside the frame around it, which closes at clicks elsewhere.
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const picked = seriesList.length === 1 ? seriesList[0] : seriesList.find(({ key }) => key === pickedKey);

  return (
    <div className={styles.details} ref={setFrame}>
      {seriesList.length > 1 && frame !== null && (
        <InlineField label="Series" grow>
          <Combobox
            id={seriesId}
            portalContainer={frame}
            options={[
              { value: ALL_SERIES, label: `All ${seriesList.length} series` },
              ...seriesList.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            value={picked?.key ?? ALL_SERIES}
            onChange={({ value }) => setPickedKey(value)}
          />
        </InlineField>
      )}
      {notes.length > 0 && <NoteList notes={notes} />}
      {picked === undefined ? (
        <AllSeriesExplanation seriesList={seriesList} />
      ) : (
        <SeriesExplanation forecast={picked.forecast} asked={asked} />
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  details: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    maxHeight: '50vh',
    // Room for the ring around what has the focus.
    padding: theme.spacing(0.5),
    overflow: 'auto',
    fontSize: theme.typography.bodySmall.fontSize,
    ul: { listStylePosition: 'outside' },
  }),
});
