type ArimaConstructor = typeof import('arima');

let loading: Promise<ArimaConstructor> | undefined;

/** Loads the `arima` package and its WebAssembly on first use, once. */
export function loadArima(): Promise<ArimaConstructor> {
  loading ??= importSilenced();
  return loading;
}

/**
 * The package binds `console.log` while it loads and prints each fit to it, whatever its options say; stdout belongs to
 * the handshake with Grafana, so it gets a mute one to bind.
 */
async function importSilenced(): Promise<ArimaConstructor> {
  const log = console.log;
  console.log = () => undefined;
  try {
    return (await import('arima')).default;
  } finally {
    console.log = log;
  }
}
