import { css } from '@emotion/css';
import { getPanelOptionsWithDefaults, type GrafanaTheme2 } from '@grafana/data';
import { Drawer, useStyles2 } from '@grafana/ui';
import { type ComponentProps, useMemo } from 'react';
import { OptionsForm } from '../options/OptionsForm';
import { useElementWidth } from '../useElementWidth';
import { PanelView } from './PanelView';

type Props = Omit<ComponentProps<typeof PanelView>, 'width' | 'height'> & {
  /** What the panel on the dashboard hands to the form of its options. */
  readonly instanceState: unknown;
  readonly onClose: () => void;
};

const PANEL_HEIGHT = 420;

/** A panel, larger, beside its options; each change shows at once and is forgotten on reload. */
export function PanelEditor({ instanceState, onClose, ...view }: Props) {
  const { model, plugin, data, options, fieldConfig, onOptionsChange, onFieldConfigChange } = view;
  const styles = useStyles2(getStyles);
  const [box, width] = useElementWidth<HTMLDivElement>();
  // The same panel is on the dashboard behind the drawer: a request with the same id would cancel that one's.
  const ownData = useMemo(() => {
    const { request } = data;
    return request === undefined
      ? data
      : { ...data, request: { ...request, requestId: `${request.requestId}-editor` } };
  }, [data]);
  const complete = useMemo(
    () =>
      getPanelOptionsWithDefaults({
        plugin,
        currentOptions: options,
        currentFieldConfig: fieldConfig,
        isAfterPluginChange: false,
      }),
    [plugin, options, fieldConfig]
  );
  return (
    <Drawer title={model.title ?? ''} subtitle="The preview forgets changes on reload" size="lg" onClose={onClose}>
      <div className={styles.editor}>
        <div ref={box} className={styles.panel}>
          {width > 0 && <PanelView {...view} data={ownData} width={width} height={PANEL_HEIGHT} />}
        </div>
        <div className={styles.form}>
          <OptionsForm
            plugin={plugin}
            data={data}
            instanceState={instanceState}
            options={complete.options}
            fieldConfig={complete.fieldConfig}
            onOptionsChange={onOptionsChange}
            onFieldConfigChange={onFieldConfigChange}
          />
        </div>
      </div>
    </Drawer>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    editor: css({ display: 'flex', gap: theme.spacing(2), alignItems: 'flex-start' }),
    panel: css({ flexGrow: 1, minWidth: 0, position: 'sticky', top: 0 }),
    form: css({ width: 320, flexShrink: 0 }),
  };
}
