import { act, renderHook } from '@testing-library/react';
import { usePolled } from './usePolled';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const settle = () => act(() => jest.advanceTimersByTimeAsync(0));
const pass = (durationMs: number) => act(() => jest.advanceTimersByTimeAsync(durationMs));

test('asks again and again, and keeps the last answer when a request fails', async () => {
  const load = jest
    .fn<Promise<string>, []>()
    .mockResolvedValueOnce('first')
    .mockRejectedValueOnce(new Error('No connection.'))
    .mockResolvedValue('third');
  const { result } = renderHook(() => usePolled(load, 3_000));

  await settle();
  expect(result.current).toMatchObject({ value: 'first', failure: undefined });
  await pass(3_000);
  expect(result.current).toMatchObject({ value: 'first', failure: { message: 'No connection.' } });
  await pass(3_000);
  expect(result.current).toMatchObject({ value: 'third', failure: undefined });
});

test('waits while the page is hidden', async () => {
  const load = jest.fn().mockResolvedValue('answer');
  renderHook(() => usePolled(load, 3_000));
  await settle();
  const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);

  await pass(9_000);
  expect(load).toHaveBeenCalledTimes(1);
  hidden.mockRestore();
  await pass(3_000);
  expect(load).toHaveBeenCalledTimes(2);
});

test('asks once where no pace is given, and at once when told', async () => {
  const load = jest.fn().mockResolvedValue('answer');
  const { result } = renderHook(() => usePolled(load));
  await pass(60_000);
  expect(load).toHaveBeenCalledTimes(1);

  act(() => result.current.reload());
  await settle();
  expect(load).toHaveBeenCalledTimes(2);
});

test('takes no answer once it is gone', async () => {
  const load = jest.fn().mockResolvedValue('answer');
  const { unmount } = renderHook(() => usePolled(load, 3_000));
  unmount();

  await pass(9_000);
  expect(load).toHaveBeenCalledTimes(1);
});
