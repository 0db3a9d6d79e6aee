/** What is normal for a group at each of its times; all columns as long as its times. */
export interface GroupBands {
  /** The middle of the members; NaN where too few have a value, and where nothing is to be judged. */
  readonly centre: Float64Array;
  /** The band around `centre` that normal members stay in; NaN where it is. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the band is wide because too little was seen yet. */
  readonly learning: Uint8Array;
}
