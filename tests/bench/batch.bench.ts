// Prints what 1,000 series take through the command line of the built executable: time, memory and who spends it.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { executablePath } from '../protocol/harness/executablePath';
import { generateLoad } from './generateLoad';
import { printFigure } from './printFigure';
import { canWatchProcesses, ProcessWatch } from './ProcessWatch';

const SERIES = 1_000;
const POINTS = 2_016;
const HORIZON_STEPS = 288;

function writeInput(path: string): void {
  const file = openSync(path, 'w');
  writeSync(file, 'unique_id,ds,y\n');
  for (let index = 0; index < SERIES; index++) {
    writeSync(file, generateLoad(index, POINTS));
  }
  closeSync(file);
}

const folder = mkdtempSync(join(tmpdir(), 'presage-bench-'));
try {
  const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
  writeInput(input);
  const startMs = performance.now();
  const command = [executablePath(), 'forecast', input, '--horizon', String(HORIZON_STEPS), '--output', output];
  const child = Bun.spawn(command, { stdout: 'inherit', stderr: 'inherit' });
  const watch = canWatchProcesses ? new ProcessWatch(child.pid) : undefined;
  const exitCode = await child.exited;
  const seconds = (performance.now() - startMs) / 1_000;
  watch?.stop();
  const rows = (await Bun.file(output).text()).trimEnd().split('\n').length - 1;
  if (exitCode !== 0 || rows !== SERIES * HORIZON_STEPS) {
    throw new Error(`The command ended with ${exitCode} and wrote ${rows} rows of ${SERIES * HORIZON_STEPS}.`);
  }

  console.log(
    `${SERIES} series of ${POINTS} points, ${HORIZON_STEPS} steps ahead, model auto, ${availableParallelism()} cores`
  );
  printFigure('From CSV to CSV', seconds, 's', 'under 20 on 2 cores');
  printFigure('Series', SERIES / seconds, 'a second', 'none');
  if (watch !== undefined) {
    printFigure('Resident memory of all processes together, peak', watch.peakResidentMegabytes, 'MB', 'under 400');
    printFigure('Processor time of the fits', watch.childCpuSeconds, 's', 'none');
    printFigure('Processor time of reading, handing over and writing', watch.rootCpuSeconds, 's', 'none');
  }
} finally {
  rmSync(folder, { recursive: true });
}
