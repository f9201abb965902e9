import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleLock } from '../../electron/keys/idle-lock';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

function watched() {
  const locks: string[] = [];
  const idle = createIdleLock(
    () => new Date(),
    () => void locks.push(new Date().toISOString()),
  );
  return { idle, locks };
}

test('locks once after the minutes, counted from the last sign of the officer', () => {
  const { idle, locks } = watched();
  idle.start(15);
  vi.advanceTimersByTime(14 * MINUTE);
  idle.touch();
  vi.advanceTimersByTime(14 * MINUTE);
  expect(locks).toEqual([]);
  vi.advanceTimersByTime(2 * MINUTE);
  expect(locks).toHaveLength(1);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(locks).toHaveLength(1);
});

test('a clock that is set back does not keep the program open for the difference', () => {
  const { idle, locks } = watched();
  idle.start(15);
  vi.advanceTimersByTime(MINUTE);
  vi.setSystemTime(new Date('2026-11-20T10:00:00Z'));
  vi.advanceTimersByTime(16 * MINUTE);
  expect(locks).toHaveLength(1);
});

test('a machine that slept is locked when it wakes', () => {
  const { idle, locks } = watched();
  idle.start(15);
  vi.setSystemTime(new Date('2026-11-23T18:00:00Z'));
  vi.advanceTimersByTime(10_000);
  expect(locks).toHaveLength(1);
});

test('a stopped one never locks', () => {
  const { idle, locks } = watched();
  idle.start(1);
  idle.stop();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(locks).toEqual([]);
});
