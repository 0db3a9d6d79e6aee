import { modelLabel } from '../../components/modelLabel';
import type { DetailedSeries } from './DetailedSeries';
import { DetailsSection } from './DetailsSection';
import { NoteList } from './NoteList';
import { countBy } from './countBy';

interface Props {
  readonly seriesList: readonly DetailedSeries[];
}

/** The models and the notes of all series taken together. */
export function AllSeriesExplanation({ seriesList }: Props) {
  const models = countBy(seriesList.map(({ forecast }) => forecast.model));
  const notes = countBy(seriesList.flatMap(({ forecast }) => forecast.notes));
  return (
    <>
      <DetailsSection title="Models">
        <ul>
          {models.map(([model, count]) => (
            <li key={model}>
              {modelLabel(model)}: {count} of {seriesList.length} series
            </li>
          ))}
        </ul>
      </DetailsSection>
      {notes.length > 0 && (
        <DetailsSection title="What was done to the data">
          <NoteList notes={notes.map(([note, count]) => `${note} (${count} of ${seriesList.length} series)`)} />
        </DetailsSection>
      )}
    </>
  );
}
