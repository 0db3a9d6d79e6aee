/** The last values again after newer ones came, as many as before. */
export function moveWindow(recent: Float64Array, newer: Float64Array): Float64Array {
  const values = new Float64Array(recent.length + newer.length);
  values.set(recent);
  values.set(newer, recent.length);
  return values.slice(newer.length);
}
