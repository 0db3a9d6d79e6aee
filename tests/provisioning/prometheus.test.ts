import { expect, test } from 'bun:test';
import { projectPath } from './projectPath';

const promtool = Bun.which('promtool');

const commands = [
  'check config prometheus.yaml',
  'check rules machine-rules.yaml',
  'test rules machine-rules.test.yaml',
];

// promtool comes with Prometheus: without it these are reported as skipped.
test.skipIf(promtool === null).each(commands)('promtool %s', (command) => {
  const { exitCode, stderr } = Bun.spawnSync([promtool ?? 'promtool', ...command.split(' ')], {
    cwd: projectPath('compose/prometheus'),
  });
  expect(stderr.toString()).toBe('');
  expect(exitCode).toBe(0);
});
