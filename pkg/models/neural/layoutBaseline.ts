import type { BaselineLayout } from './BaselineLayout';

/**
 * Two cycles follow a changing season better than their mean over more does (measured on the M4 competition's hourly
 * series).
 */
const CYCLES = 2;

/** A week of days: the noise of a cycle is a seventh in their mean. */
const STEADY_CYCLES = 7;

/** The steadier mean takes no more of the history than this from what is learnt from. */
const STEADY_SHARE = 1 / 3;

/** Points that have to be left to learn from, besides two cycles of a season, for the season to be used. */
const POINTS_BESIDES_CYCLES = 48;

const BLOCK_STEPS_WITHOUT_SEASON = 24;
const MOST_BLOCK_STEPS = 48;

/** A block is a cycle of the shortest season, where that is short enough and the history holds it eight times. */
export function layoutBaseline(length: number, seasonSteps: readonly number[]): BaselineLayout {
  const usable = seasonSteps.filter((steps) => 2 * steps + POINTS_BESIDES_CYCLES <= length);
  const cycleCounts = usable.map((steps) => Math.min(CYCLES, Math.floor(length / 2 / steps)));
  const steadyCycleCount =
    usable[0] === undefined
      ? 0
      : Math.max(cycleCounts[0]!, Math.min(STEADY_CYCLES, Math.floor((STEADY_SHARE * length) / usable[0])));
  const asked = Math.min(MOST_BLOCK_STEPS, usable[0] ?? BLOCK_STEPS_WITHOUT_SEASON);
  return {
    seasonSteps: usable,
    cycleCounts,
    steadyCycleCount,
    lookbackSteps: Math.max(
      1,
      steadyCycleCount * (usable[0] ?? 0),
      ...usable.map((steps, season) => steps * cycleCounts[season]!)
    ),
    blockSteps: Math.min(asked, Math.floor(length / 8)),
  };
}
