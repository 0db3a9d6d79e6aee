import type { TimeSpan } from '../chart/TimeSpan';
import type { PlotBox } from '../chart/PlotBox';
import { SeasonStrip } from './SeasonStrip';
import type { SeasonGroup } from './listSeasons';

interface Props {
  readonly groups: readonly SeasonGroup[];
  readonly span: TimeSpan;
  /** Undefined until the chart is drawn for the first time. */
  readonly box: PlotBox | undefined;
  /** Of each strip; 0 where there is no room for them. */
  readonly heightPx: number;
}

/** A strip for each length of season, below the chart and in line with its time axis. */
export function SeasonStrips({ groups, span, box, heightPx }: Props) {
  if (box === undefined || heightPx === 0) {
    return null;
  }
  return groups.map((group) => (
    <SeasonStrip key={group.seasonMs} group={group} span={span} box={box} heightPx={heightPx} />
  ));
}
