import type { Notice } from './Notice';

/** One strip above the chart; only its first text is written out, the rest shows on hover. */
export interface HeadlineRow {
  readonly kind: 'breach' | 'error' | 'warning' | 'waiting';
  readonly texts: readonly [string, ...string[]];
  readonly lines: number;
  readonly heightPx: number;
}

const LINE_HEIGHT_PX = 20;

/** Usual width of a letter, in CSS pixels, in Grafana's small text. */
const LETTER_WIDTH_PX = 6.2;

const ICONS_WIDTH_PX = 100;

/** Panels lower than this give a notice one line only. */
const LOW_PANEL_PX = 160;

/** Lays out the strips above the chart, so that the chart's height is known before anything is drawn. */
export function headlineRows(
  breaches: readonly string[],
  notices: readonly Notice[],
  size: { readonly width: number; readonly height: number }
): HeadlineRow[] {
  const ofKind = (kind: Notice['severity']) =>
    notices.filter(({ severity }) => severity === kind).map(({ text }) => text);
  const maxLines = size.height < LOW_PANEL_PX ? 1 : 2;
  const candidates = [
    { kind: 'breach', texts: breaches, maxLines },
    { kind: 'error', texts: ofKind('error'), maxLines },
    { kind: 'warning', texts: ofKind('warning'), maxLines },
    { kind: 'waiting', texts: ofKind('waiting'), maxLines },
  ] as const;
  return candidates.flatMap(({ kind, texts, maxLines: most }) => {
    const [first, ...rest] = texts;
    if (first === undefined) {
      return [];
    }
    const lines = Math.min(
      most,
      Math.ceil((first.length * LETTER_WIDTH_PX) / Math.max(1, size.width - ICONS_WIDTH_PX))
    );
    return [{ kind, texts: [first, ...rest], lines, heightPx: lines * LINE_HEIGHT_PX }];
  });
}
