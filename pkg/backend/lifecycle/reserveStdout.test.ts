import { describe, expect, test } from 'bun:test';
import { join } from 'node:path';

const PROGRAM = `
  const { reserveStdout } = await import(${JSON.stringify(join(import.meta.dir, 'reserveStdout.ts'))});
  const write = reserveStdout();
  console.log('a %s', 'library', { talks: true });
  process.stdout.write(new TextEncoder().encode('bytes\\n'));
  await new Promise((resolve) => process.stdout.write('with a callback', resolve));
  write('the handshake\\n');
`;

describe('reserveStdout', () => {
  test('lets only its own writer reach stdout, and logs the rest', async () => {
    const child = Bun.spawn([process.execPath, '-e', PROGRAM], { stdout: 'pipe', stderr: 'pipe' });

    const [stdout, stderr] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);

    const messages = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(stdout).toBe('the handshake\n');
    expect(messages.map((line) => line['@message'])).toEqual(['a library { talks: true }', 'bytes', 'with a callback']);
    expect(messages.map((line) => line['@level'])).toEqual(['debug', 'debug', 'debug']);
  });
});
