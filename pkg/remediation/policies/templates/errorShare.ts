/**
 * PromQL for the share of requests that fail, in percent.
 * @param label that tells whose they are
 * @param matchers of all requests, or nothing
 */
export function errorShare(label: string, matchers = ''): string {
  const requests = (more: string): string =>
    `sum by (${label}) (rate(http_requests_total{${[matchers, more].filter(Boolean).join(', ')}}[2m]))`;
  return `100 * ${requests('code=~"5.."')} / ${requests('')}`;
}
