import { createRoot } from 'react-dom/client';
import type { BootData } from '../host/bootData';
import { App } from './App';
import { installRuntime } from './runtime/installRuntime';

async function start(): Promise<void> {
  const response = await fetch('/api/preview/boot');
  const boot = (await response.json()) as BootData;
  installRuntime(boot);
  const root = document.getElementById('root');
  if (root !== null) {
    createRoot(root).render(<App boot={boot} />);
  }
}

start().catch((error: unknown) => {
  document.body.textContent = `The preview could not start: ${String(error)}`;
});
