/**
 * A worker whose script may come from another origin, as when Grafana serves plugins from a CDN. Browsers refuse to start one
 * there: a small script of the page's own origin then loads the real one.
 */
export class CrossOriginWorker extends Worker {
  constructor(url: URL) {
    super(url.origin === location.origin ? url : urlOfScriptThatLoads(url));
  }
}

function urlOfScriptThatLoads(url: URL): string {
  const script = `importScripts(${JSON.stringify(url.href)});`;
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
