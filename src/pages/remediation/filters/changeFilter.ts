import { locationService } from '@grafana/runtime';

/** Keeps what a page is narrowed to in its address, without a step back in the browser's history; null widens it. */
export function changeFilter(changed: Readonly<Record<string, string | null>>): void {
  locationService.partial(changed, true);
}
