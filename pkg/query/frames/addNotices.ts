import type { Frame, FrameNotice } from '../../series/Frame';

/** Puts notices on the first frame: Grafana shows all of a panel's notices in one place. */
export function addNotices(frames: readonly Frame[], notices: readonly FrameNotice[]): Frame[] {
  const [first, ...rest] = frames;
  return first === undefined || notices.length === 0
    ? [...frames]
    : [{ ...first, meta: { ...first.meta, notices } }, ...rest];
}
