declare global {
  /** Where a worker's real script came from, if not from the address it was started with. */
  var forecastWorkerUrl: string | undefined;
}

/**
 * A worker whose script may come from another origin, as when Grafana serves plugins from a CDN. Browsers refuse to
 * start one there: a small script of the page's own origin then loads the real one.
 */
export class CrossOriginWorker extends Worker {
  constructor(url: URL) {
    super(url.origin === location.origin ? url : urlOfScriptThatLoads(url));
  }
}

function urlOfScriptThatLoads(url: URL): string {
  const quotedUrl = JSON.stringify(url.href);
  const script = `forecastWorkerUrl = ${quotedUrl}; importScripts(${quotedUrl});`;
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
