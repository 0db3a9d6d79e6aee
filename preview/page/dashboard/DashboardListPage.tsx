import { Card, Stack, Text } from '@grafana/ui';
import type { BootData } from '../../host/bootData';

interface Props {
  readonly boot: BootData;
}

/** All the dashboards of the project's dashboards folder. */
export function DashboardListPage({ boot }: Props) {
  return (
    <Stack direction="column" gap={2}>
      <Text element="h1">Dashboards</Text>
      {boot.dashboards.length === 0 && <Text>There are none in the dashboards folder.</Text>}
      {boot.dashboards.map(({ uid, title, description }) => (
        <Card key={uid} href={`/d/${uid}`} noMargin>
          <Card.Heading>{title}</Card.Heading>
          <Card.Description>{description}</Card.Description>
        </Card>
      ))}
    </Stack>
  );
}
