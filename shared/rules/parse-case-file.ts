import { Faults, isRecord, memberPath, quote, type Fault } from '../basics/faults';
import { parseDay, type Day } from '../basics/dates';
import { eventIds, type EventId } from '../elections/election-case';
import type { CaseFile } from './case-file';

export type CaseFileReading =
  /** `ignored`: names of events that this program does not know; the caller says so. */
  | { readonly ok: true; readonly value: CaseFile; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly found: number };

/** A case file from parsed JSON, or every fault with its path. */
export function parseCaseFile(json: unknown): CaseFileReading {
  const faults = new Faults();
  if (!isRecord(json)) {
    faults.add('', '文件最外层应是一个 JSON 对象，含 kind、jurisdiction、events；请检查是否选错了文件');
    return { ok: false, faults: faults.list, found: faults.found };
  }
  if (json.format !== undefined && json.format !== 'gongzhi/case@1') {
    faults.add('format', `格式${quote(json.format)}不是 gongzhi/case@1；请用本格式的个案文件`);
  }
  const kind = oneOf(json.kind, 'kind', ['first', 'renewal'] as const, faults);
  const jurisdiction = oneOf(json.jurisdiction, 'jurisdiction', ['national', 'shandong', 'qingdao'] as const, faults);
  const { events, ignored } = readEvents(json.events, faults);
  if (faults.found > 0) return { ok: false, faults: faults.list, found: faults.found };
  return { ok: true, value: { kind, jurisdiction, events }, ignored };
}

function oneOf<T extends string>(value: unknown, path: string, choices: readonly [T, ...T[]], faults: Faults): T {
  for (const choice of choices) if (value === choice) return choice;
  faults.add(path, `${quote(value)}无效；请写 ${choices.join('、')} 之一`);
  return choices[0];
}

function readEvents(value: unknown, faults: Faults): { events: CaseFile['events']; ignored: string[] } {
  const events: Partial<Record<EventId, Day | null>> = {};
  const ignored: string[] = [];
  if (!isRecord(value)) {
    faults.add(
      'events',
      value === undefined ? '缺少事件日期；请写成 {"elected":"2024-06-20", …}' : '应是事件日期的对象',
    );
    return { events, ignored };
  }
  const known = new Set<string>(eventIds);
  for (const key of Object.keys(value)) {
    const given = value[key];
    const day = typeof given === 'string' ? parseDay(given) : null;
    if (given !== null && day === null) {
      faults.add(memberPath('events', key), `${quote(given)}不是存在的日期；请写成 YYYY-MM-DD，尚未发生写 null`);
    } else if (known.has(key)) events[key as EventId] = day;
    else ignored.push(key);
  }
  return { events, ignored };
}
