import { EmptyState } from '@grafana/ui';
import { useLocation } from 'react-router-dom';

/** Says that a page of Grafana's is missing here, where a plugin links to one. */
export function NotHerePage() {
  const { pathname } = useLocation();
  return (
    <EmptyState variant="not-found" message="The preview has no such page" hideImage>
      {pathname} is a page of Grafana itself. Install Presage into a Grafana to see it.
    </EmptyState>
  );
}
