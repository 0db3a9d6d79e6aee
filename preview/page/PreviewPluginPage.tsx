import type { NavModelItem } from '@grafana/data';
import { Stack, Tab, TabsBar, Text } from '@grafana/ui';
import type { ReactNode } from 'react';

interface Props {
  readonly pageNav?: NavModelItem;
  readonly actions?: ReactNode;
  readonly subTitle?: ReactNode;
  readonly children?: ReactNode;
}

/** Title, actions, tabs and content of an app's page, in the place of Grafana's PluginPage. */
export function PreviewPluginPage({ pageNav, actions, subTitle, children }: Props) {
  return (
    <Stack direction="column" gap={2}>
      {(pageNav ?? actions) && (
        <Stack justifyContent="space-between" alignItems="center">
          <Text element="h1">{pageNav?.text ?? ''}</Text>
          {actions}
        </Stack>
      )}
      {subTitle ?? (pageNav?.subTitle && <Text color="secondary">{pageNav.subTitle}</Text>)}
      {pageNav?.children && (
        <TabsBar>
          {pageNav.children.map(({ text, active = false, url = '' }) => (
            <Tab key={url} label={text} active={active} href={url} />
          ))}
        </TabsBar>
      )}
      {children}
    </Stack>
  );
}
