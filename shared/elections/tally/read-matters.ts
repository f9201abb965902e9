import { isRecord, quote, type Faults } from '../../basics/faults';
import { isId, isReserved, TOO_LONG } from './read-fields';
import type { VoteMatter } from './vote-file';

const MOST_MATTERS = 200;
const MOST_CANDIDATES = 1000;

/** What a ballot may say about a matter: for an election its candidates, else null; undefined when its kind is unreadable. */
export type MatterIndex = ReadonlyMap<string, ReadonlySet<string> | null | undefined>;

export function readMatters(value: unknown, faults: Faults): { matters: VoteMatter[]; index: MatterIndex | null } {
  const matters: VoteMatter[] = [];
  const index = new Map<string, ReadonlySet<string> | null | undefined>();
  if (!Array.isArray(value)) {
    faults.add('matters', value === undefined ? '缺少表决事项；请写成数组' : '应是表决事项的数组');
    return { matters, index: null };
  }
  if (value.length > MOST_MATTERS) {
    faults.add('matters', `共 ${value.length} 项表决事项，超过上限 ${MOST_MATTERS}`);
    return { matters, index: null };
  }
  value.forEach((matter: unknown, at) => {
    const path = `matters[${at}]`;
    if (!isRecord(matter)) {
      faults.add(path, '应是一个对象，含 id 和 kind');
      return;
    }
    const id = readId(matter.id, path, index, faults);
    const { kind } = matter;
    if (kind === 'ordinary' || kind === 'special') {
      index.set(id, null);
      matters.push({ id, kind });
    } else if (kind === 'election') {
      const seats = readSeats(matter.seats, path, faults);
      const candidates = readCandidates(matter.candidates, path, faults);
      index.set(id, candidates === null ? undefined : new Set(candidates));
      matters.push({ id, kind, seats, candidates: candidates ?? [] });
    } else {
      faults.add(`${path}.kind`, `${quote(kind)}不是事项种类；请写 ordinary、special 或 election`);
      index.set(id, undefined);
    }
  });
  index.delete('');
  return { matters, index };
}

function readId(value: unknown, path: string, index: MatterIndex, faults: Faults): string {
  if (!isId(value)) {
    faults.add(`${path}.id`, `事项编号${quote(value)}不是文本或为空；请写成如 "M1"${TOO_LONG}`);
    return '';
  }
  if (isReserved(value)) faults.add(`${path}.id`, `${quote(value)}不能用作事项编号；请换一个编号`);
  if (index.has(value)) faults.add(`${path}.id`, `事项编号${quote(value)}重复；每个事项须有自己的编号`);
  return value;
}

function readSeats(value: unknown, path: string, faults: Faults): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= MOST_CANDIDATES) return value;
  faults.add(`${path}.seats`, `应选人数${quote(value)}无效；请写 1 至 ${MOST_CANDIDATES} 的整数`);
  return 1;
}

/** Null when it is no list at all: then marks cannot be checked, and the list is the one fault told. */
function readCandidates(value: unknown, path: string, faults: Faults): string[] | null {
  if (!Array.isArray(value)) {
    faults.add(`${path}.candidates`, value === undefined ? '缺少候选人名单；请写成数组' : '应是候选人的数组');
    return null;
  }
  if (value.length > MOST_CANDIDATES) {
    faults.add(`${path}.candidates`, `共 ${value.length} 名候选人，超过上限 ${MOST_CANDIDATES}`);
    return null;
  }
  const seen = new Set<string>();
  value.forEach((candidate: unknown, at) => {
    const where = `${path}.candidates[${at}]`;
    if (!isId(candidate)) faults.add(where, `候选人${quote(candidate)}不是文本或为空${TOO_LONG}`);
    else if (seen.has(candidate)) faults.add(where, `候选人${quote(candidate)}重复；每人只列一次`);
    else if (isReserved(candidate)) faults.add(where, `${quote(candidate)}不能用作候选人编号；请换一个编号`);
    else seen.add(candidate);
  });
  return value.filter(isId);
}
