/**
 * The quantile of all values of several sorted rows, between neighbours by a straight line; NaN where there are none.
 * Walks in from the nearer end, so that quantiles far out, as bands need them, take few steps.
 * @param rows each ascending
 * @param share 0 to 1
 */
export function quantileOfRows(rows: readonly Float64Array[], share: number): number {
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  const position = share * (count - 1);
  if (position > (count - 1) / 2) {
    return walkIn(rows, count - 1 - position, 'down');
  }
  return walkIn(rows, position, 'up');
}

/** @param position how many values to pass; a fraction lies between two */
function walkIn(rows: readonly Float64Array[], position: number, direction: 'up' | 'down'): number {
  const passed = new Uint32Array(rows.length);
  let before = Number.NaN;
  let value = Number.NaN;
  for (let place = 0; place <= Math.ceil(position); place++) {
    let next = -1;
    let nearest = Number.NaN;
    for (let row = 0; row < rows.length; row++) {
      const values = rows[row]!;
      const index = passed[row]!;
      if (index < values.length) {
        const candidate = direction === 'up' ? values[index]! : values[values.length - 1 - index]!;
        if (next < 0 || (direction === 'up' ? candidate < nearest : candidate > nearest)) {
          next = row;
          nearest = candidate;
        }
      }
    }
    if (next < 0) {
      return value;
    }
    passed[next] = passed[next]! + 1;
    before = value;
    value = nearest;
  }
  const fraction = position - Math.floor(position);
  return fraction === 0 ? value : before + fraction * (value - before);
}
