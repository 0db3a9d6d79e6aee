import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { capitalise } from './capitalise';

/** What was done to the data, a line for each. */
export function NoteList({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles2(getStyles);
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note}>{capitalise(note)}</li>
      ))}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ paddingLeft: theme.spacing(2.5), overflowWrap: 'anywhere' }),
});
