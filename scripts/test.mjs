// Runs every check of the project and ends with `N passed, N failed, N skipped`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './installDependencies.mjs';
import { projectFolder } from './projectFolder.mjs';
import { runCommand } from './runCommand.mjs';

const reportFolder = path.join(projectFolder, 'artifacts', 'reports');

/** Each check prints to the terminal as it goes and answers how many of its tests passed, failed and were skipped. */
const checks = [
  { name: 'Lint', run: () => exitCheck('npm', ['run', '--silent', 'lint']) },
  { name: 'Types', run: () => exitCheck('npm', ['run', '--silent', 'typecheck']) },
  { name: 'Engine, backend, queries and preview', run: () => bunTests('units', ['pkg', 'preview', 'tests/scripts']) },
  { name: 'Front end', run: jestTests },
  { name: 'Build', run: () => exitCheck('node', ['scripts/build.mjs', '--host']) },
  {
    name: 'Executable, databases, provisioning and accuracy',
    run: () =>
      bunTests('whole', [
        'tests/protocol',
        'tests/databases',
        'tests/provisioning',
        'tests/accuracy',
        'tests/bench',
        'tests/peers',
      ]),
  },
  { name: 'Browser', run: () => playwrightTests('browser', 'playwright.config.ts') },
  { name: 'Grafana', run: grafanaTests },
];

function exitCheck(command, args) {
  return runCommand(command, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function bunTests(name, folders) {
  const reportFile = path.join(reportFolder, `${name}.xml`);
  const succeeded = runCommand('bun', ['test', ...folders, '--reporter=junit', `--reporter-outfile=${reportFile}`]);
  return atLeastOneFailure(succeeded, countJunit(reportFile));
}

function countJunit(reportFile) {
  if (!existsSync(reportFile)) {
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const root = /<testsuites[^>]*>/.exec(readFileSync(reportFile, 'utf8'))?.[0] ?? '';
  const attribute = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(root)?.[1] ?? 0);
  const failed = attribute('failures') + attribute('errors');
  const skipped = attribute('skipped');
  return { passed: attribute('tests') - failed - skipped, failed, skipped };
}

function jestTests() {
  const reportFile = path.join(reportFolder, 'jest.json');
  const succeeded = runCommand('jest', ['--silent', '--json', `--outputFile=${reportFile}`]);
  if (!existsSync(reportFile)) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  return atLeastOneFailure(succeeded, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests,
  });
}

function playwrightTests(name, configFile) {
  const reportFile = path.join(reportFolder, `${name}.json`);
  const succeeded = runCommand('playwright', ['test', '--config', configFile, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
  });
  if (!existsSync(reportFile)) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { stats } = JSON.parse(readFileSync(reportFile, 'utf8'));
  return atLeastOneFailure(succeeded, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  });
}

function grafanaTests() {
  if (!process.env.GRAFANA_URL) {
    console.log('Skipped: set GRAFANA_URL to the address of a Grafana that has Presage provisioned.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return playwrightTests('grafana', 'tests/grafana/playwright.config.ts');
}

/** A runner that fails without a failed test (a file that does not load) still counts as one. */
function atLeastOneFailure(succeeded, counts) {
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

installDependencies();
rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(reportFolder, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const check of checks) {
  console.log(`\n== ${check.name}`);
  const counts = check.run();
  lines.push(`${check.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  for (const outcome of Object.keys(total)) {
    total[outcome] += counts[outcome];
  }
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
