import { describe, expect, test } from 'bun:test';
import { matchPath } from './matchPath';

describe('matchPath', () => {
  test.each([
    ['runs', 'runs', {}],
    ['runs/{id}', 'runs/abc', { id: 'abc' }],
    ['runs/{id}/approve', 'runs/abc/approve', { id: 'abc' }],
    ['switches/{name}', 'switches/target%3Ascale', { name: 'target:scale' }],
    ['switches/{name}', 'switches/target:scale', { name: 'target:scale' }],
    ['runs/{id}', 'runs/a%2Fb', { id: 'a/b' }],
    ['runs/{id}', 'runs/..', { id: '..' }],
  ])('%s matches %s', (pattern, path, params) => {
    expect(matchPath(pattern, path)).toEqual(params);
  });

  test.each([
    ['runs', 'runs/'],
    ['runs', '/runs'],
    ['runs', 'Runs'],
    ['runs', 'runs?states=healed'],
    ['runs/{id}', 'runs/'],
    ['runs/{id}', 'runs'],
    ['runs/{id}', 'runs/a/b'],
    ['runs/{id}', 'runs/%'],
    ['runs/{id}', 'runs/%ff'],
    ['audit', 'runs/../audit'],
    ['runs/{id}', 'audit/abc'],
    ['audit.csv', 'auditxcsv'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matchPath(pattern, path)).toBeUndefined();
  });
});
