import type { BaselineLayout } from './BaselineLayout';

/** Two cycles follow a changing season better than their mean over more does (measured on the M4 competition's hourly series). */
const CYCLES = 2;

/** Points that have to be left to learn from, besides two cycles of a season, for the season to be used. */
const POINTS_BESIDES_CYCLES = 48;

const BLOCK_STEPS_WITHOUT_SEASON = 24;
const MOST_BLOCK_STEPS = 48;

/** A block is a cycle of the shortest season, where that is short enough and the history holds it eight times. */
export function layoutBaseline(length: number, seasonSteps: readonly number[]): BaselineLayout {
  const usable = seasonSteps.filter((steps) => 2 * steps + POINTS_BESIDES_CYCLES <= length);
  const cycleCounts = usable.map((steps) => Math.min(CYCLES, Math.floor(length / 2 / steps)));
  const asked = Math.min(MOST_BLOCK_STEPS, usable[0] ?? BLOCK_STEPS_WITHOUT_SEASON);
  return {
    seasonSteps: usable,
    cycleCounts,
    lookbackSteps: Math.max(1, ...usable.map((steps, season) => steps * cycleCounts[season]!)),
    blockSteps: Math.min(asked, Math.floor(length / 8)),
  };
}
