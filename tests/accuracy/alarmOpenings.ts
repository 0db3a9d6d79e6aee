/** 1 where an alarm opens, 0 everywhere else. */
export function alarmOpenings(marks: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(marks, (mark, at) => Number(mark !== 0 && (at === 0 || marks[at - 1] === 0)));
}
