/** A remark about one series. */
export interface SeriesRemark {
  readonly series: string;
  readonly text: string;
}

/** Series named in one sentence; the others are counted. */
const NAMED_SERIES = 3;

/**
 * Says the same remark about many series once.
 * @returns one sentence for each different remark, in the order of first appearance
 */
export function groupBySeries(remarks: readonly SeriesRemark[]): string[] {
  const seriesOfText = new Map<string, string[]>();
  for (const { series, text } of remarks) {
    const known = seriesOfText.get(text);
    if (known === undefined) {
      seriesOfText.set(text, [series]);
    } else {
      known.push(series);
    }
  }
  return [...seriesOfText].map(([text, series]) => {
    const more = series.length - NAMED_SERIES;
    return `${series.slice(0, NAMED_SERIES).join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${text}`;
  });
}
