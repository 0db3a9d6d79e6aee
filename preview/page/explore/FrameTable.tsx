import { css } from '@emotion/css';
import { type DataFrame, formattedValueToString, getFieldDisplayName, type GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';

interface Props {
  readonly frame: DataFrame;
}

/** More rows than this are no longer read. */
const MAX_ROWS = 200;

/** A frame's newest rows, newest first. */
export function FrameTable({ frame }: Props) {
  const styles = useStyles2(getStyles);
  const isNewestFirst = Number(frame.fields[0]?.values[0]) > Number(frame.fields[0]?.values.at(-1));
  const rows = Array.from({ length: Math.min(MAX_ROWS, frame.length) }, (_, index) =>
    isNewestFirst ? index : frame.length - 1 - index
  );
  const names = frame.fields.map((field) => getFieldDisplayName(field, frame));
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {names.map((name, index) => (
                <th key={index}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                {frame.fields.map((field, index) => {
                  const value: unknown = field.values[row];
                  return (
                    <td key={index}>{field.display ? formattedValueToString(field.display(value)) : String(value)}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {frame.length > MAX_ROWS && (
        <Text variant="bodySmall" color="secondary">
          The newest {MAX_ROWS} of {frame.length} rows
        </Text>
      )}
    </>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    scroll: css({ maxHeight: 400, overflow: 'auto' }),
    table: css({
      fontFamily: theme.typography.fontFamilyMonospace,
      fontSize: theme.typography.bodySmall.fontSize,
      'th, td': { padding: theme.spacing(0.25, 2, 0.25, 0), textAlign: 'left', whiteSpace: 'nowrap' },
    }),
  };
}
