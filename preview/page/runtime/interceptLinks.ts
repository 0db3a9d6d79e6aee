import { locationService } from '@grafana/runtime';

/**
 * Follows links within the page without loading it anew, as Grafana's own page does for every link.
 * @returns what ends it
 */
export function interceptLinks(): () => void {
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (
    link === null ||
    !link.hasAttribute('href') ||
    !isPlainClick ||
    event.defaultPrevented ||
    link.target === '_blank' ||
    link.download !== ''
  ) {
    return;
  }
  const url = new URL(link.href);
  if (url.origin === window.location.origin) {
    event.preventDefault();
    locationService.push(url.pathname + url.search + url.hash);
  }
}
