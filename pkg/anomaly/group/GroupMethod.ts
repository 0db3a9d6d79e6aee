/**
 * How a group's band is found:
 * - `dbscan`: around where most members stand at the same time, for members that move together
 * - `mad`: around the median of all members over the last day, for members that stay at one level
 */
export const GROUP_METHODS = ['dbscan', 'mad'] as const;

export type GroupMethod = (typeof GROUP_METHODS)[number];
