import { dayOf, parseDay } from '#shared/basics/dates';
import { computeClock } from '#shared/rules/clock';
import { parseCaseFile } from '#shared/rules/parse-case-file';
import type { CommandCall, CommandOutcome } from './command';
import { readJson } from './read-input';
import { refusal, refuseFile } from './refusal';

const MOST_MEGABYTES = 1;
const states = { open: '待办', met: '已办', late: '逾期', 'not-yet': '未起算' } as const;

export function run({ operands: [file = ''], values, json }: CommandCall): CommandOutcome {
  const today = values.today === undefined ? dayOf(new Date()) : parseDay(values.today);
  if (today === null) return refusal(`--today 不是存在的日期；请写成 YYYY-MM-DD，如 2024-06-20`, json);
  const input = readJson(file, MOST_MEGABYTES);
  if (!input.ok) return refusal(input.words, json, file);
  const reading = parseCaseFile(input.value);
  if (!reading.ok) return refuseFile(file, reading.faults, reading.found, json);
  const clock = computeClock(reading.value, today);
  const stderr = reading.ignored.map(
    name => `文件 ${file} · events：未识别的事件 ${name.slice(0, 40)}，未采用；请核对拼写`,
  );
  if (json) return { exit: 0, stdout: `${JSON.stringify(clock)}\n`, stderr };
  const lines = clock.duties.map(duty => `${states[duty.state]}  ${duty.due ?? '——'}  ${duty.words}`);
  return { exit: 0, stdout: [`推算日 ${today}`, ...lines, ''].join('\n'), stderr };
}
