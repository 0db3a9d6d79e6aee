import { expect, test } from 'bun:test';
import { runInProcess } from './fixtures/runInProcess';

const INDEXED = 'ds,y\n1,1\n2,2\n3,3\n4,4\n';
const TIMED = 'ds,y\n2026-05-12 00:00:00,1\n2026-05-12 01:00:00,2\n';
const forecastTwo = ['forecast', '--horizon', '2'];
const backtestTwo = ['backtest', '--horizon', '2'];

interface WrongInput {
  readonly csv: string;
  readonly args?: readonly string[];
  readonly line: RegExp;
}

test.each<WrongInput>([
  { csv: 'unique_id,ds,y\na,1,1\na,2,x\n', line: /^Row 3: "x" is not a finite number\./ },
  { csv: 'unique_id,ds,y\na,1,1\na,2,1e999\n', line: /^Row 3: "1e999" is not a finite number\./ },
  { csv: 'unique_id,ds,y\na,yesterday,1\n', line: /^Row 2: "yesterday" is not a time\./ },
  { csv: 'unique_id,ds,y\na,2026-02-30,1\n', line: /^Row 2: "2026-02-30" is not a time/ },
  { csv: 'unique_id,ds,y\na,2026-02-03T25:00:00Z,1\n', line: /^Row 2: "2026-02-03T25:00:00Z" is not a time/ },
  {
    csv: 'unique_id,ds,y\na,1,1\nb,2026-01-01,1\n',
    line: /^Row 3: "2026-01-01" is not a time like the rows before it\./,
  },
  { csv: 'unique_id,ds,y\n\na,1,1,7\n', line: /^Row 3: it has 4 fields where the header has 3\./ },
  { csv: 'unique_id,when,y\na,1,1\n', line: /^Row 1: the header "unique_id,when,y" lacks a time column/ },
  { csv: 'unique_id,ds,z\na,1,1\n', line: /^Row 1: the header "unique_id,ds,z" lacks a value column/ },
  { csv: 'unique_id,ds,y\na,1,"1\n', line: /^Row 2: its quotes are wrong\./ },
  { csv: 'unique_id,ds,y\n', line: /^The input has no rows\./ },
  { csv: '', line: /^The input has no rows\./ },
  {
    csv: INDEXED,
    args: [...forecastTwo, '--step', '5m'],
    line: /^The step is a duration, but ds holds whole numbers\./,
  },
  {
    csv: TIMED,
    args: [...forecastTwo, '--step', '5'],
    line: /^The step is a whole number, but ds holds times\./,
  },
  {
    csv: '',
    args: ['forecast', 'no/such.csv', '--horizon', '2'],
    line: /^The file "no\/such\.csv" can't be read: ENOENT/,
  },
  { csv: '', args: ['forecast'], line: /^error: required option '--horizon <steps>' not specified/ },
  {
    csv: '',
    args: ['forecast', '--horizon', '1.5'],
    line: /^error: .*Write a whole number of steps from 1 to 10000\./,
  },
  {
    csv: '',
    args: [...forecastTwo, '--season', '1'],
    line: /^error: .*Write auto, none, or lengths of 2 steps or more/,
  },
  { csv: '', args: [...forecastTwo, '--level', '100'], line: /^error: .*Write a percentage from 1 to 99\.9/ },
  { csv: '', args: [...forecastTwo, '--model', 'prophet'], line: /^error: .*Allowed choices are auto,/ },
  { csv: '', args: [...forecastTwo, '--step', 'fast'], line: /^error: .*Write auto, a duration/ },
  { csv: '', args: ['backtest'], line: /^error: required option '--horizon <steps>' not specified/ },
  {
    csv: '',
    args: [...backtestTwo, '--model', 'theta,prophet'],
    line: /^error: .*Write all, or one or several of: auto, .*theta.*\./,
  },
  { csv: '', args: [...backtestTwo, '--origins', '0'], line: /^error: .*Write a whole number from 1 to 100\./ },
  { csv: '', args: [...backtestTwo, '--cycle', 'day'], line: /^error: .*Write auto, or a whole number of steps/ },
  { csv: '', args: [...backtestTwo, '--format', 'json'], line: /^error: .*Allowed choices are table, csv\./ },
  { csv: '', args: backtestTwo, line: /^The input has no rows\./ },
  {
    csv: INDEXED,
    args: [...backtestTwo, '--step', '5m'],
    line: /^The step is a duration, but ds holds whole numbers\./,
  },
  { csv: '', args: ['anomalies'], line: /^The input has no rows\./ },
  { csv: 'timestamp,value\n', args: ['anomalies'], line: /^The input has no rows\./ },
  { csv: '', args: ['anomalies', 'no/such.csv'], line: /^The file "no\/such\.csv" can't be read: ENOENT/ },
  {
    csv: 'timestamp,value\n2026-05-12,1\n2026-05-13,1.2.3\n',
    args: ['anomalies'],
    line: /^Row 3: "1\.2\.3" is not a finite number\./,
  },
  { csv: 'timestamp,value\n1,1\n2,Infinity\n', args: ['anomalies'], line: /^Row 3: "Infinity" is not a finite number/ },
  { csv: 'timestamp,value\nsoon,1\n', args: ['anomalies'], line: /^Row 2: "soon" is not a time\./ },
  { csv: 'timestamp,value\n1,1,1\n', args: ['anomalies'], line: /^Row 2: it has 3 fields where the header has 2\./ },
  { csv: 'when,value\n1,1\n', args: ['anomalies'], line: /^Row 1: the header "when,value" lacks a time column/ },
  { csv: 'timestamp,label\n1,1\n', args: ['anomalies'], line: /^Row 1: the header .* lacks a value column/ },
  { csv: '\u0089PNG\r\n\u001a\n', args: ['anomalies'], line: /^Row 1: the header .* lacks a time column/ },
  {
    csv: 'timestamp,value,label\n1,1,0\n',
    args: ['anomalies', '--together'],
    line: /^The columns can't be judged together: there is only "value"\./,
  },
  {
    csv: `ds,${Array.from({ length: 101 }, (_, i) => `c${i}`).join(',')}\n1${',1'.repeat(101)}\n`,
    args: ['anomalies', '--together'],
    line: /101 .*100/,
  },
  {
    csv: 'time;cpu;memory\n1;1;0\n',
    args: ['anomalies', '--columns', 'cpu,disk'],
    line: /^The input has no column "disk" of values\. Set --columns to some of: cpu, memory\./,
  },
  { csv: INDEXED, args: ['anomalies', '--columns', 'ds'], line: /^The input has no column "ds" of values\./ },
  { csv: INDEXED, args: ['anomalies', '--exclude', '2026-05-12/2026-05-13'], line: /^A stretch has times, but / },
  { csv: TIMED, args: ['anomalies', '--false-alarm', '3/4'], line: /^A stretch has whole numbers, but / },
  { csv: '', args: ['anomalies', '--sensitivity', '101'], line: /^error: .*Write a number from 0 / },
  { csv: '', args: ['anomalies', '--exclude', '2026-05-12'], line: /^error: .*Write a start and a later end / },
  { csv: '', args: ['anomalies', '--columns', 'a,,b'], line: /^error: .*Write names of columns/ },
  { csv: '', args: ['changes'], line: /^The input has no rows\./ },
  { csv: '', args: ['changes', 'no/such.csv'], line: /^The file "no\/such\.csv" can't be read: ENOENT/ },
  { csv: 'ds,y\n1,1\n2,two\n', args: ['changes'], line: /^Row 3: "two" is not a finite number\./ },
  { csv: 'when,y\n1,1\n', args: ['changes', '--column', 'y'], line: /^Row 1: the header "when,y" lacks a time column/ },
  { csv: 'ds,cpu\n1,1\n', args: ['changes'], line: /^Row 1: the header "ds,cpu" lacks a value column/ },
  {
    csv: 'unique_id,ds,cpu,memory\na,1,1,1\n',
    args: ['changes', '--column', 'unique_id'],
    line: /^The input has no column "unique_id" of values\. Set --column to one of: cpu, memory\./,
  },
  {
    csv: '',
    args: ['changes', '--season', 'weekly'],
    line: /^error: .*Write auto, none, or lengths of 2 steps or more/,
  },
  { csv: '', args: ['predict'], line: /^error: unknown command 'predict'/ },
])('refuses wrong input with one line: $line', async ({ csv, args = forecastTwo, line }) => {
  const { exitCode, stdout, stderr } = await runInProcess(args, csv);

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd()).not.toContain('\n');
});
