/** Keeps an alarm open for so many samples after the last one that raised it. */
export function holdOpen(marks: Uint8Array, samples: number): Uint8Array {
  let closesAt = 0;
  return marks.map((mark, at) => {
    closesAt = mark === 1 ? at + samples + 1 : closesAt;
    return Number(at < closesAt);
  });
}
