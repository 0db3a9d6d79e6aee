import { describe, expect, spyOn, test } from 'bun:test';
import { MissingTokenError } from '../../grafana/errors/MissingTokenError';
import { EmptyRangeError } from '../../query/errors/EmptyRangeError';
import { FitTimeoutError } from '../../query/errors/FitTimeoutError';
import { FitCancelledError } from '../fits/errors/FitCancelledError';
import { errorResponse } from './errorResponse';
import { QueryCancelledError } from './errors/QueryCancelledError';

describe('errorResponse', () => {
  test.each([
    { error: new EmptyRangeError(), status: 400, errorSource: 'downstream' },
    { error: new MissingTokenError(), status: 401, errorSource: 'downstream' },
    { error: new QueryCancelledError(), status: 499, errorSource: 'downstream' },
    { error: new FitTimeoutError('cpu', 'arima', 20_000), status: 504, errorSource: 'plugin' },
  ])('gives $error.name the status $status', ({ error, status, errorSource }) => {
    const response = errorResponse(error, 'A');

    expect(response).toMatchObject({ status, errorSource, frames: [], error: error.explanation });
  });

  test.each([
    { error: new EmptyRangeError(), level: 'warn' },
    { error: new QueryCancelledError(), level: 'debug' },
    { error: new FitCancelledError('cpu'), level: 'debug' },
  ])('logs $error.name at the level $level', ({ error, level }) => {
    const stderr = spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      errorResponse(error, 'A');

      expect(JSON.parse(String(stderr.mock.calls[0]?.[0]))).toMatchObject({ '@level': level, error: error.name });
    } finally {
      stderr.mockRestore();
    }
  });

  test('hides what nobody foresaw from the panel, and logs its stack', () => {
    const stderr = spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const response = errorResponse(new TypeError('secret detail'), 'A');

      expect(response).toMatchObject({ status: 500, errorSource: 'plugin' });
      expect(response.error).not.toContain('secret detail');
      expect(String(stderr.mock.calls[0]?.[0])).toContain('secret detail');
    } finally {
      stderr.mockRestore();
    }
  });
});
