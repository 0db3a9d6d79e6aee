import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Tooltip, useStyles2 } from '@grafana/ui';
import type { PlotBox } from '../chart/PlotBox';
import type { TimeSpan } from '../chart/TimeSpan';
import type { PanelAnnotation } from './PanelAnnotation';

interface Props {
  readonly annotations: readonly PanelAnnotation[];
  readonly span: TimeSpan;
  /** Undefined until the chart is drawn for the first time. */
  readonly box: PlotBox | undefined;
}

const HEIGHT_PX = 5;

/** What is pointed at to read an annotation, along the plot's lower edge. */
export function AnnotationStrip({ annotations, span, box }: Props) {
  const styles = useStyles2(getStyles);
  if (box === undefined) {
    return null;
  }
  const { leftPx, widthPx, bottomPx } = box;
  const x = (timeMs: number) => Math.min(1, Math.max(0, (timeMs - span.fromMs) / (span.toMs - span.fromMs))) * widthPx;
  return annotations.map(({ id, fromMs, toMs, color, text, tags }) => (
    <Tooltip
      key={id}
      content={
        <>
          <div>{text}</div>
          <div className={styles.tags}>{tags.join(', ')}</div>
        </>
      }
    >
      <div
        className={styles.annotation}
        role="note"
        aria-label={`Annotation: ${text}`}
        tabIndex={0}
        style={{
          left: leftPx + x(fromMs) - HEIGHT_PX / 2,
          top: bottomPx,
          width: x(toMs) - x(fromMs) + HEIGHT_PX,
          background: color,
        }}
      />
    </Tooltip>
  ));
}

const getStyles = (theme: GrafanaTheme2) => ({
  annotation: css({ position: 'absolute', height: HEIGHT_PX, borderRadius: theme.shape.radius.default }),
  tags: css({ color: theme.colors.text.secondary }),
});
