import { join } from 'node:path';

const PROGRAM = join(import.meta.dir, 'writerProgram.ts');
const LEAST_WRITTEN = 8;

/**
 * Lets processes write to one store at the same time, and kills each in the midst of it.
 * @param owners names of the processes
 * @returns ids of what they were told is written
 */
export async function killWriters(location: string, owners: readonly string[]): Promise<string[]> {
  const written = await Promise.all(owners.map((owner) => killWriter(location, owner)));
  return written.flat();
}

async function killWriter(location: string, owner: string): Promise<string[]> {
  const child = Bun.spawn([process.execPath, PROGRAM, location, owner], { stdout: 'pipe', stderr: 'inherit' });
  const reader = child.stdout.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    // No rest is waited for: what it was about to write, it does not write.
    if (text.split('\n').length > LEAST_WRITTEN) {
      child.kill('SIGKILL');
    }
  }
  await child.exited;
  return text.split('\n').slice(0, -1);
}
