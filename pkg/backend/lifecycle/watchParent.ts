const CHECK_INTERVAL_MS = 1_000;

/**
 * Calls `onGone` once when the process `parentId`, which started this one, has ended; does not keep this process alive.
 * Where Grafana is killed, nothing else tells its plugins.
 */
export function watchParent(parentId: number, onGone: () => void): void {
  const timer = setInterval(() => {
    // A process without a parent is given another; Windows keeps the old number.
    if (process.ppid === parentId && isAlive(parentId)) {
      return;
    }
    clearInterval(timer);
    onGone();
  }, CHECK_INTERVAL_MS);
  timer.unref();
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
