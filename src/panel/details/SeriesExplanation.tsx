import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import { DetailsSection } from './DetailsSection';
import { NoteList } from './NoteList';
import { ScoreTable } from './ScoreTable';
import { explainChoice } from './explainChoice';

interface Props {
  readonly forecast: Forecast;
  readonly asked: ForecastSettings['model'];
}

/** Why one series' forecast is what it is: its model, how all of them did, and what was done to the data. */
export function SeriesExplanation({ forecast, asked }: Props) {
  return (
    <>
      <DetailsSection title="Model">
        <p>{explainChoice(forecast, asked)}</p>
        {forecast.scores.length > 0 && <ScoreTable forecast={forecast} />}
      </DetailsSection>
      {forecast.notes.length > 0 && (
        <DetailsSection title="What was done to the data">
          <NoteList notes={forecast.notes} />
        </DetailsSection>
      )}
    </>
  );
}
