import type { Judgement } from './JudgeMessage';
import type { PanelAnomalies } from './PanelAnomalies';

/** @param keys of the series, in the order in which they were given to be judged */
export function nameJudgement({ bands, incidents, health }: Judgement, keys: readonly string[]): PanelAnomalies {
  return {
    bands: nameBands(bands, keys),
    incidents: incidents.toReversed().map(({ seriesIndex, incident }) => {
      const seriesKey = seriesIndex === undefined ? undefined : keys[seriesIndex];
      return { id: `${incident.startMs} ${seriesKey ?? ''}`, seriesKey, incident };
    }),
    health,
  };
}

/** @param keys of the series whose bands they are, in the same order */
export function nameBands(bands: Judgement['bands'], keys: readonly string[]): PanelAnomalies['bands'] {
  return new Map(
    keys.flatMap((key, index) => {
      const band = bands[index];
      return band === undefined ? [] : [[key, band] as const];
    })
  );
}
