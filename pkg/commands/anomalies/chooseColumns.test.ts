import { expect, test } from 'bun:test';
import { chooseColumns } from './chooseColumns';

interface Case {
  readonly header: string;
  readonly together?: true;
  readonly columns?: readonly string[];
  readonly values: readonly string[];
  readonly labels?: readonly string[];
}

test.each<Case>([
  { header: 'timestamp,value', values: ['value'] },
  { header: 'TimeStamp,Value,Label', values: ['Value'] },
  { header: 'unique_id,ds,y,comment', values: ['y'] },
  { header: 'cpu,time,memory', values: ['cpu', 'memory'] },
  { header: 'datetime,cpu,anomaly,changepoint', values: ['cpu'], labels: ['anomaly', 'changepoint'] },
  { header: 'time,value,latency,label', together: true, values: ['value', 'latency'], labels: ['label'] },
  { header: 'time,value,latency,label', columns: ['Latency'], values: ['latency'] },
  { header: 'time,cpu,label', columns: ['label', 'cpu'], together: true, values: ['label', 'cpu'] },
  { header: 'unique_id,time,cpu,memory', together: true, values: ['cpu', 'memory'] },
])('judges $values of $header', ({ header, together, columns, values, labels = [] }) => {
  const fields = header.split(',');

  const chosen = chooseColumns(fields, 1, {
    sensitivity: 50,
    exclude: [],
    falseAlarm: [],
    ...(together && { together }),
    ...(columns && { columns }),
  });

  expect(chosen.values.map(({ name }) => name)).toEqual([...values]);
  expect(chosen.values.map(({ place }) => fields[place])).toEqual([...values]);
  expect(chosen.labels).toEqual([...labels]);
});
